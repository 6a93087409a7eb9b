import type { Category, Concept, Indicator } from '../../graph-seed/model.ts';
import type { Context } from '../api/Context.ts';

function getTerm<T extends { id: string }>(terms: readonly T[], id: string): T {
  const found = terms.find((term) => term.id === id);
  if (!found) throw new Error(`the graph refers to ${id} but its ontology does not define it`);
  return found;
}

export async function getCategory(id: string, { loaders }: Context): Promise<Category> {
  return getTerm((await loaders.getOntology()).categories, id);
}
export async function getIndicator(id: string, { loaders }: Context): Promise<Indicator> {
  return getTerm((await loaders.getOntology()).indicators, id);
}
export async function getConcept(id: string, { loaders }: Context): Promise<Concept> {
  return getTerm((await loaders.getOntology()).concepts, id);
}
