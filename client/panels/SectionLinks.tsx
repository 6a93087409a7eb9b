import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { SectionName } from '../parts/SectionName.tsx';
import { ActionLink } from './ActionLink.tsx';

/** Sections by name, as links to what they name. */
export function SectionLinks({ ids }: { ids: readonly string[] }): ReactNode {
  const { report } = useLibrary();
  return (
    <ul className="row-list">
      {report.sections
        .filter(({ id }) => ids.includes(id))
        .map((section) => (
          <li key={section.id}>
            <ActionLink action={{ type: 'list', list: { type: 'section', id: section.id } }}>
              <span className="row-name">
                <SectionName section={section} />
              </span>
            </ActionLink>
          </li>
        ))}
    </ul>
  );
}
