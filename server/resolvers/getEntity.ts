import type { Entity } from '../../graph-seed/model.ts';
import type { Context } from '../api/Context.ts';

/** An entity that something in the graph refers to, so that it must be there. */
export async function getEntity(id: string, { loaders }: Context): Promise<Entity> {
  const found = await loaders.entity.load(id);
  if (!found) throw new Error(`the graph refers to ${id} but does not hold it`);
  return found;
}
