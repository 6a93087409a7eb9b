import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Hit } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { KindWord } from '../panels/KindWord.tsx';
import { Chinese } from '../parts/Chinese.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { SectionName } from '../parts/SectionName.tsx';
import { MarkedText } from './MarkedText.tsx';

/** One hit: what it is, its name, the field that matched, and where or by what. */
export function HitRow({ hit }: { hit: Hit }): ReactNode {
  const { m, pick } = useWords();
  const { report, ontology } = useLibrary();
  const { entity, field, matched, ranges } = hit;
  const name = pick(entity.name);
  const inName = matched === name;
  const category = ontology.categories.find(({ id }) => id === entity.category.id);
  const section = report.sections.find(({ id }) => id === entity.section.id);
  return (
    <>
      <Glyph kind={entity.kind} />
      <span className="hit-name">
        {inName ? <MarkedText text={matched} ranges={ranges} /> : name}
      </span>
      <span className="hit-field">{m.fields[field]}</span>
      <span className="hit-where">
        <KindWord kind={entity.kind} />
        {category && <span>{pick(category.name)}</span>}
        {section && <SectionName section={section} />}
        {!inName && (
          <span lang={/\p{Script=Han}/u.test(matched) ? 'zh-Hans' : 'en'}>
            {ranges.length > 0 ? (
              <MarkedText text={matched} ranges={ranges} />
            ) : (
              <Chinese text={matched} />
            )}
          </span>
        )}
      </span>
    </>
  );
}
