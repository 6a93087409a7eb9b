import { findName } from '../explorer/knownNames.ts';
import type { NoteTarget } from '../explorer/notes/Note.ts';
import type { GraphData } from '../graph/model.ts';
import { toPassageQuote } from '../graph/passage.ts';
import type { Text } from '../messages/Language.ts';

export interface TargetWords {
  pick: (text: Text) => string;
  /** The word for a relation type. */
  verbOf: (type: string) => string;
  relation: (source: string, verb: string, target: string) => string;
  passageOf: (report: string) => string;
}

/** What a note is about in words: an id where the graph does not have it. */
export function nameTarget(target: NoteTarget, data: GraphData | null, words: TargetWords): string {
  const nameOf = (id: string): string => {
    const name = data?.entities.get(id)?.name ?? findName(id);
    return name ? words.pick(name) : id;
  };
  if (target.type === 'entity') return nameOf(target.id);
  if (target.type === 'passage')
    return target.exact === ''
      ? words.passageOf(target.report)
      : `“${toPassageQuote(target.exact)}”`;
  const relation = data?.relations.get(target.id);
  if (!relation) return target.id;
  const { source, type, target: end } = relation;
  return words.relation(nameOf(source.id), words.verbOf(type), nameOf(end.id));
}
