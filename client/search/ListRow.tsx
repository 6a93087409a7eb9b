import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { KindWord } from '../panels/KindWord.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { FoundList } from './findLists.ts';

/** A list that a search leads to: what it is of, and how much is on it. */
export function ListRow({ list }: { list: FoundList }): ReactNode {
  const { m, pick } = useWords();
  return (
    <>
      {list.kind ? <Glyph kind={list.kind} /> : <Icon name="list" size={14} />}
      <span className="hit-name">{pick(list.name)}</span>
      <span className="hit-field">{m.listTypes[list.type]}</span>
      <span className="hit-where">
        {list.kind && list.type === 'category' && <KindWord kind={list.kind} />}
        <span>{m.listCount[list.type](list.count)}</span>
      </span>
    </>
  );
}
