import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { RelationDetail } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { countSentence } from './countSentence.ts';
import { groupQuotes } from './groupQuotes.ts';
import { whyHere } from './whyHere.ts';

/** Why a relation is in the graph, in one sentence. */
export function WhyHere({ relation }: { relation: RelationDetail }): ReactNode {
  const { m, language, pick } = useWords();
  const { report } = useLibrary();
  const groups = groupQuotes(relation.evidence);
  const [first] = groups;
  if (!first) return null;
  const section = report.sections.find(({ id }) => id === first.section);
  const number = countSentence(report, first.section, first.sentence.start);
  const place = [
    section && toSectionLabel(section, language),
    number !== null && m.sentenceNumber(number),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ', ');
  const why = whyHere(
    {
      basis: relation.basis,
      agent: relation.agent,
      verb: relation.verb,
      source: pick(relation.source.name),
      target: pick(relation.target.name),
      place,
      sentences: groups.length,
      quotes: relation.evidence.length,
      hasNote: relation.note !== null,
    },
    m.why,
  );
  return (
    <section className="why-here">
      <h2>{m.why.title}</h2>
      <p>
        <MixedText text={why} />
      </p>
    </section>
  );
}
