import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { toSectionNumeral } from '../parts/toSectionLabel.ts';

/** The report's table of contents; a section leads to the list of its entities. */
export function SectionList({
  counts,
  onFollow,
}: {
  /** Entities by section id; absent while not loaded. */
  counts: ReadonlyMap<string, number> | null;
  onFollow?: (() => void) | undefined;
}): ReactNode {
  const { m, language, pick } = useWords();
  const { report } = useLibrary();
  const { selection, list } = useExplorer().state.present;
  return (
    <section>
      <h2 className="rail-heading">
        {m.sections}
        <span className="count">{m.sectionsCounted}</span>
      </h2>
      <ul className="contents">
        {report.sections.map((section) => {
          const numeral = toSectionNumeral(section.number, language);
          const count = counts?.get(section.id);
          return (
            <li key={section.id} className={section.part ? 'contents-sub' : undefined}>
              <ActionLink
                action={{ type: 'list', list: { type: 'section', id: section.id } }}
                current={!selection && list?.id === section.id}
                onFollow={onFollow}
              >
                {numeral !== '' && <span className="numeral">{numeral}</span>}
                <span className="contents-title">{pick(section.title)}</span>
                <span className="leader" />
                <span className="count">{count}</span>
              </ActionLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
