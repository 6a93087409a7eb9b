import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFacetCounts } from '../explorer/FilteredContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { toSectionNumeral } from '../parts/toSectionLabel.ts';
import { FacetRow } from './FacetRow.tsx';

/** The report's table of contents: a section leads to the list of its entities, and is shown or hidden here. */
export function SectionList({ onFollow }: { onFollow?: (() => void) | undefined }): ReactNode {
  const { m, language, pick } = useWords();
  const { report } = useLibrary();
  const { selection, list } = useExplorer().state.present;
  const counts = useFacetCounts();
  const all = report.sections.map(({ id }) => id);
  return (
    <section>
      <h2 className="rail-heading">
        {m.sections}
        <span className="count">{m.sectionsCounted}</span>
      </h2>
      <ul className="contents">
        {report.sections.map((section) => {
          const numeral = toSectionNumeral(section.number, language);
          // A part is shown and hidden with its sections.
          const ids = report.sections
            .filter(({ id, part }) => id === section.id || part?.id === section.id)
            .map(({ id }) => id);
          return (
            <li key={section.id} className={section.part ? 'contents-sub' : undefined}>
              <FacetRow
                facet="sections"
                ids={ids}
                among={all}
                name={[numeral, pick(section.title)].join(' ').trim()}
                count={counts ? (counts.sections.get(section.id) ?? 0) : undefined}
                link={
                  <ActionLink
                    action={{ type: 'list', list: { type: 'section', id: section.id } }}
                    current={!selection && list?.id === section.id}
                    onFollow={onFollow}
                  >
                    {numeral !== '' && <span className="numeral">{numeral}</span>}
                    <span className="contents-title">{pick(section.title)}</span>
                  </ActionLink>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
