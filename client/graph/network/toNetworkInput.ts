/** Which field each entity belongs to, and what is tied to what. */
import { measureText } from '../measureText.ts';
import type { GraphData } from '../model.ts';
import { isFolded } from '../toVisible.ts';
import {
  isShared,
  toSharedId,
  type Field,
  type NameRoom,
  type NetworkInput,
} from './NetworkLayout.ts';

const toReport = (id: string): string => id.split('.')[0] ?? id;

/** Bodies with relations to what first stands in two sections or more. */
const findShared = (data: GraphData, ties: NetworkInput['ties']): Set<string> => {
  const sections = new Map<string, Set<string>>();
  const note = (id: string, otherId: string): void => {
    const other = data.entities.get(otherId);
    if (data.entities.get(id)?.kind !== 'BODY' || !other || other.kind === 'BODY') return;
    const known = sections.get(id) ?? new Set();
    sections.set(id, known.add(other.section.id));
  };
  for (const [source, target] of ties) {
    note(source, target);
    note(target, source);
  }
  return new Set([...sections].filter(([, { size }]) => size > 1).map(([id]) => id));
};

/** Puts each report’s shared bodies in the middle of its other fields, by the number of entities. */
const insertShared = (fields: Field[], shared: Field): Field[] => {
  const report = toReport(shared.id);
  const own = fields.filter(({ id }) => toReport(id) === report && !isShared(id));
  const total = own.reduce((sum, { members }) => sum + members.length, 0);
  let before = 0;
  const next = own.find(({ members }) => {
    before += members.length;
    return before > total / 2;
  });
  const at = next ? fields.indexOf(next) : fields.length;
  return [...fields.slice(0, at), shared, ...fields.slice(at)];
};

/** Of every field, so many of ten entities have room for their names at any zoom. */
const NAMED = 2.2;
const NAME_WIDTH = 96;
const NAME_SIZE = 13;
const NAME_GAP = 4;
const LINE = 17;

/** The main entities of each field, and how much room their names need. */
const toNames = (data: GraphData, fields: readonly Field[]): Map<string, NameRoom> => {
  const weigh = (id: string): number => {
    const degree = data.entities.get(id)?.degree ?? { total: 0, implied: 0 };
    return degree.total - degree.implied;
  };
  const toRoom = (id: string): NameRoom => {
    const width = measureText(data.entities.get(id)?.name.zh ?? '', NAME_SIZE) + NAME_GAP;
    const lines = Math.ceil(width / NAME_WIDTH);
    return { width: Math.min(NAME_WIDTH, width), height: lines * LINE };
  };
  return new Map(
    fields.flatMap(({ members }) =>
      members
        .toSorted((a, b) => weigh(b) - weigh(a))
        .slice(0, Math.ceil((members.length * NAMED) / 10))
        .map((id) => [id, toRoom(id)] as const),
    ),
  );
};

/** `sections` are the ids of all sections in reading order; fields without entities are left out. */
export const toNetworkInput = (data: GraphData, sections: readonly string[]): NetworkInput => {
  const ties = [...data.relations.values()]
    .filter((relation) => !isFolded(relation, false))
    .filter(
      ({ source, target }) =>
        source.id !== target.id && data.entities.has(source.id) && data.entities.has(target.id),
    )
    .map(({ source, target }): [string, string] => [source.id, target.id]);
  const sharedBodies = findShared(data, ties);
  const members = new Map<string, string[]>(sections.map((id) => [id, []]));
  const shared = new Map<string, string[]>();
  for (const { id, section } of data.entities.values()) {
    const [groups, key] = sharedBodies.has(id)
      ? ([shared, toSharedId(toReport(id))] as const)
      : ([members, section.id] as const);
    const known = groups.get(key);
    if (known) known.push(id);
    else groups.set(key, [id]);
  }
  const toList = (groups: Map<string, string[]>): Field[] =>
    [...groups].map(([id, ids]) => ({ id, members: ids })).filter((field) => field.members[0]);
  const fields = toList(shared).reduce(insertShared, toList(members));
  return { fields, ties, names: toNames(data, fields) };
};
