import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestSection } from '../explorer/requestClaims.ts';
import { usePages } from '../explorer/usePages.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { EntityLink } from './EntityLink.tsx';
import { NotFound } from './NotFound.tsx';
import { PanelHeader } from './PanelHeader.tsx';

/** The entities quoted in a section, as the report first names them. */
export function SectionPanel({ id }: { id: string }): ReactNode {
  const { report } = useLibrary();
  const { m, language, pick } = useWords();
  const section = report.sections.find((candidate) => candidate.id === id);
  const { pages, last, loadMore } = usePages(`section ${id}`, (after, signal) =>
    requestSection(id, after, signal),
  );
  if (!section) return <NotFound id={id} why={m.sectionNotFound} />;
  const entities = pages.flatMap((page) => page.nodes);
  const total = pages.at(-1)?.totalCount;
  return (
    <article>
      <header className="panel-head">
        <PanelHeader close={{ type: 'listSection', section: null }}>
          <b>{m.sections}</b>
          <span>{toSectionLabel(section, language)}</span>
        </PanelHeader>
        <h1>{pick(section.title)}</h1>
        {total !== undefined && <p className="panel-description">{m.sectionEntities(total)}</p>}
      </header>
      <section className="panel-part">
        <ul className="row-list">
          {entities.map((entity) => (
            <li key={entity.id}>
              <EntityLink
                entity={entity}
                className="row-link"
                after={<span className="count">{entity.degree.total}</span>}
              >
                <Glyph kind={entity.kind} />
              </EntityLink>
            </li>
          ))}
        </ul>
        {last.status === 'loading' && <Loading />}
        {last.status === 'failed' && <Failure failed={last} compact />}
        {loadMore && total !== undefined && (
          <button type="button" className="button load-more" onClick={loadMore}>
            {m.loadMore(Math.min(100, total - entities.length))}
          </button>
        )}
      </section>
    </article>
  );
}
