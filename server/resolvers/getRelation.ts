import type { Relation } from '../../graph-seed/model.ts';
import type { Context } from '../api/Context.ts';

/** A relation that something in the graph refers to, so that it must be there. */
export async function getRelation(id: string, { loaders }: Context): Promise<Relation> {
  const found = await loaders.relation.load(id);
  if (!found) throw new Error(`the graph refers to ${id} but does not hold it`);
  return found;
}
