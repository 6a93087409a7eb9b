import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import type { Way } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';

const BASES: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];

/** How many hops a way has, how many on each basis, how many with an implied subject; and the keys. */
export function WayHead({ way: { relations } }: { way: Way }): ReactNode {
  const { m, language } = useWords();
  const parts = BASES.map((basis) => ({
    count: relations.filter((relation) => relation.basis === basis).length,
    word: m.basis[basis],
  }));
  const implied = relations.filter(({ agent }) => agent === 'IMPLIED').length;
  const counts = [...parts, { count: implied, word: m.impliedSubject }]
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => m.links.byBasis(count, word.toLocaleLowerCase(language)));
  return (
    <p className="way-summary" role="status">
      {m.links.hops(relations.length)}
      {language === 'zh' ? '：' : ': '}
      {counts.join(language === 'zh' ? '，' : ', ')}
      <span className="visually-hidden"> {m.links.keys}</span>
    </p>
  );
}
