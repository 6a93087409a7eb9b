import type { ReactNode } from 'react';
import type { RelationDetail } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** Basis, agent and verb of a relation in words. */
export function RelationFacts({
  relation: { basis, agent, verb },
}: {
  relation: RelationDetail;
}): ReactNode {
  const { m, language } = useWords();
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <dl className="facts-list">
      <div>
        <dt>{m.bases}</dt>
        <dd>
          {m.basis[basis]}
          {colon}
          {m.basisMeaning[basis]}
        </dd>
      </div>
      {agent && (
        <div>
          <dt>{m.agents}</dt>
          <dd>
            {m.agent[agent]}
            {colon}
            {m.agentMeaning[agent]}
          </dd>
        </div>
      )}
      {verb !== null && (
        <div>
          <dt>{m.verb}</dt>
          <dd lang="zh-Hans">{verb}</dd>
        </div>
      )}
    </dl>
  );
}
