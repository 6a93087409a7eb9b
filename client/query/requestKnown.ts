import {
  AllIdsDocument,
  KnownIdsDocument,
  type KnownIdsQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { Text } from '../messages/Language.ts';
import type { KnownIds } from './paste/findNear.ts';
import type { Place } from './paste/Pasted.ts';

type Node = NonNullable<KnownIdsQuery['nodes'][number]>;
export type OtherType = 'Section' | 'Report' | 'Tour' | 'Category' | 'Indicator' | 'Concept';

/** Something with an id that no picture can be of. */
export interface Other {
  id: string;
  type: OtherType;
  name: Text;
}

/** What the graph has of some ids, in their order. */
export interface Known {
  entities: readonly string[];
  relations: readonly { id: string; ends: readonly [source: string, target: string] }[];
  others: readonly Other[];
  unknown: readonly Place[];
}

/** More are not looked up: that would be a hundred requests for a file of 2 MB. */
export const MOST_ASKED = 2000;
/** Of one request: what the server takes at most. */
const PORTION = 100;
/** At a time. */
const TOGETHER = 4;

function toOther(node: Node): Other[] {
  if ('title' in node) return [{ id: node.id, type: node.__typename, name: node.title }];
  if ('name' in node) return [{ id: node.id, type: node.__typename, name: node.name }];
  return [];
}

/** Says of each id what it stands for; asks for a hundred at a time. */
export async function requestKnown(places: readonly Place[], signal: AbortSignal): Promise<Known> {
  const nodes: (Node | null)[] = [];
  for (let from = 0; from < places.length; from += PORTION * TOGETHER) {
    const portions = Array.from({ length: TOGETHER }, (_, at) =>
      places.slice(from + at * PORTION, from + (at + 1) * PORTION).map(({ text }) => text),
    ).filter((ids) => ids.length > 0);
    const answers = await Promise.all(
      portions.map(async (ids) => request(KnownIdsDocument, { ids }, signal)),
    );
    nodes.push(...answers.flatMap((answer): readonly (Node | null)[] => answer.nodes));
  }
  const found = nodes.filter((node) => node !== null);
  const relations = found.filter((node) => 'source' in node);
  const others = found.flatMap(toOther);
  const apart = new Set([...relations, ...others].map(({ id }) => id));
  return {
    entities: found.map(({ id }) => id).filter((id) => !apart.has(id)),
    relations: relations.map(({ id, source, target }) => ({ id, ends: [source.id, target.id] })),
    others,
    unknown: places.filter((_, at) => nodes[at] === null),
  };
}

/** All ids of the graph, of a large one those of its first entities: to find what was meant by an unknown one. */
export async function requestAllIds(signal: AbortSignal): Promise<KnownIds> {
  const { overview } = await request(AllIdsDocument, {}, signal);
  return {
    entities: overview.entities.map(({ id, name }) => ({ id, names: [name.zh, name.en] })),
    relations: overview.relations.map(({ id }) => id),
  };
}
