import type { ReactNode } from 'react';
import { useLibrary, type OpenLibrary } from '../explorer/LibraryContext.ts';
import type { EntityList } from '../explorer/Moment.ts';
import { requestList } from '../explorer/requestClaims.ts';
import { usePages } from '../explorer/usePages.ts';
import type { Language, Text } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { EntityLink } from './EntityLink.tsx';
import { KindWord } from './KindWord.tsx';
import { NotFound } from './NotFound.tsx';
import { PanelHeader } from './PanelHeader.tsx';

/** A list's title, and what stands above it; null where there is no such list. */
function findTitle(
  { ontology, report }: OpenLibrary,
  list: EntityList,
  language: Language,
  sectionWord: string,
): { title: Text; above: ReactNode } | null {
  if (list.type === 'category') {
    const category = ontology.categories.find(({ id }) => id === list.id);
    if (!category) return null;
    const above = (
      <>
        <Glyph kind={category.kind} size={20} />
        <KindWord kind={category.kind} />
      </>
    );
    return { title: category.name, above };
  }
  if (list.type === 'kind') {
    const kind = ontology.kinds.find(({ id }) => id === list.id);
    return kind ? { title: kind.name, above: <Glyph kind={kind.id} size={20} /> } : null;
  }
  const section = report.sections.find(({ id }) => id === list.id);
  if (!section) return null;
  const above = (
    <>
      <b>{sectionWord}</b>
      <span>{toSectionLabel(section, language)}</span>
    </>
  );
  return { title: section.title, above };
}

/** The entities of a section, a category or a kind, as the report first names them. */
export function ListPanel({ list }: { list: EntityList }): ReactNode {
  const library = useLibrary();
  const { m, language, pick } = useWords();
  const { pages, last, loadMore } = usePages(`list ${list.id}`, (after, signal) =>
    requestList(list, library.report.id, after, signal),
  );
  const head = findTitle(library, list, language, m.section);
  if (!head) return <NotFound id={list.id} why={m.listNotFound} />;
  const entities = pages.flatMap((page) => page.nodes);
  const total = pages.at(-1)?.totalCount;
  return (
    <article>
      <header className="panel-head">
        <PanelHeader close={{ type: 'list', list: null }}>{head.above}</PanelHeader>
        <h1>{pick(head.title)}</h1>
        {total !== undefined && (
          <p className="panel-description">
            {total === 0 ? m.listEmpty : m.listCount[list.type](total)}
          </p>
        )}
      </header>
      <section className="panel-part">
        <ul className="row-list entity-list">
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
