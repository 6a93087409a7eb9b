import { Fragment, type ReactNode } from 'react';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { EntityLink } from '../panels/EntityLink.tsx';
import { Chinese } from '../parts/Chinese.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample } from '../parts/LineSample.tsx';
import type { Cell } from './Cell.ts';

/** A cell as it is read; its text is the one that is copied. */
export function CellContent({ cell }: { cell: Cell }): ReactNode {
  const { language } = useWords();
  if (cell.names)
    return cell.names.map((entity, at) => (
      <Fragment key={entity.id}>
        {at > 0 && (language === 'zh' ? '、' : '; ')}
        <span className="table-name">
          <Glyph kind={entity.kind} size={12} />
          <EntityLink entity={entity} implied={entity.supplied} tabIndex={-1} />
        </span>
      </Fragment>
    ));
  if (cell.basis)
    return (
      <span className="table-basis">
        <LineSample basis={cell.basis} />
        {cell.text}
      </span>
    );
  if (cell.isChinese)
    return (
      <bdi {...(language === 'zh' ? {} : { lang: languageTag.zh })}>
        <Chinese text={cell.text} />
      </bdi>
    );
  return cell.text;
}
