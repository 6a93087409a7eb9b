import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';
import { Localized } from '../parts/Localized.tsx';

const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

/** What shapes, lines and marks mean. */
export function HowToRead(): ReactNode {
  const { m } = useWords();
  const { ontology } = useLibrary();
  const rows: [key: string, sign: ReactNode, meaning: ReactNode][] = [
    ...ontology.kinds.map(({ id, name, definition }): [string, ReactNode, ReactNode] => [
      id,
      <span key={id} className="sign-kind">
        <Glyph kind={id} />
        <span className={`entity-line kind-${id.toLowerCase()}`}>
          <Localized text={name} />
        </span>
      </span>,
      <Localized key="meaning" text={definition} />,
    ]),
    ...BASES.map((basis): [string, ReactNode, ReactNode] => [
      basis,
      <span key={basis} className="sign-kind">
        <LineSample basis={basis} />
        {m.basis[basis]}
      </span>,
      m.howTo.bases[basis],
    ]),
    ['tail', <TailSample key="tail" />, m.howTo.tail],
    ['bracket', '〔 〕', m.howTo.bracket],
    [
      'verb',
      <i key="verb" className="verb" lang="zh-Hans">
        开展
      </i>,
      m.howTo.verb,
    ],
    [
      'more',
      <span key="more" className="sign-more">
        +3
      </span>,
      m.howTo.more,
    ],
  ];
  return (
    <section>
      <h3 className="help-heading">{m.howTo.title}</h3>
      <dl className="signs">
        {rows.map(([key, sign, meaning]) => (
          <div key={key}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
