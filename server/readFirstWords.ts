import { HEAD_WORDS } from '../client/api/firstFaces.ts';
import type { FirstWords } from './faces/createFirstFacesHandler.ts';
import type { GraphStore } from './store/GraphStore.ts';

/** As many as an overview holds. */
const MOST_ENTITIES = 1000;

/** What the first screen takes from a graph: the Chinese names that it may show, and what stands in its heads: on a phone sections too. */
export async function readFirstWords(
  store: Pick<GraphStore, 'getOntology' | 'listReports' | 'getEntities' | 'listEntities'>,
): Promise<FirstWords> {
  const [ontology, reports, entities] = await Promise.all([
    store.getOntology(),
    store.listReports(),
    store.listEntities({}, 'TEXT', { offset: 0, limit: MOST_ENTITIES }),
  ]);
  const issuers = await store.getEntities(reports.map(({ issuer }) => issuer));
  const { kinds, categories, relationTypes } = ontology;
  const named = [...entities.items, ...kinds, ...categories, ...relationTypes];
  const outlines = reports.flatMap(({ title, sections }) => [
    title.zh,
    ...sections.map((section) => section.title.zh),
  ]);
  const heads = [...kinds, ...issuers.filter((each) => each !== null)].map(({ name }) => name.zh);
  return {
    sans: [...named.map(({ name }) => name.zh), ...outlines].join(''),
    serif: [HEAD_WORDS, ASCII, ...heads, ...outlines].join(''),
  };
}

/** What else stands in heads: figures, and names that are Latin in both languages. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at));
