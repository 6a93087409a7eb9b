import type { EntityKind } from '../api/operations.generated.ts';
import { splitPunctuation } from '../parts/splitPunctuation.ts';

/** An entity to be found in a text: by its names first, then by what it is quoted with. */
export interface DiagramEntity {
  id: string;
  kind: EntityKind;
  names: readonly string[];
  quotes: readonly string[];
}

/** A text, and the parts of it, in order, that are quoted: what is to be marked stands in them. */
export interface DiagramInput {
  text: string;
  ranges: readonly { from: number; to: number }[];
  entities: readonly DiagramEntity[];
  verb: string | null;
}

export interface DiagramRun {
  text: string;
  /** Offset in the text. */
  start: number;
  entity: DiagramEntity | null;
  verb: boolean;
  /** Half-width punctuation among Chinese characters. */
  punctuation: boolean;
  /** Within one of the ranges. */
  quoted: boolean;
}

type Owners = (DiagramEntity | null)[];

/** Where the part stands within one of the ranges; `free` asks for a place that no entity has taken. */
function findPlace(input: DiagramInput, part: string, owners: Owners, free: boolean): number {
  if (part === '') return -1;
  for (const { from, to } of input.ranges) {
    let at = input.text.indexOf(part, from);
    while (at !== -1 && at + part.length <= to) {
      if (!free || owners.slice(at, at + part.length).every((owner) => owner === null)) return at;
      at = input.text.indexOf(part, at + 1);
    }
  }
  return -1;
}

function longestFirst(parts: readonly string[]): string[] {
  return parts.toSorted((a, b) => b.length - a.length);
}

function markNames(input: DiagramInput, owners: Owners): Set<DiagramEntity> {
  const found = new Set<DiagramEntity>();
  const names = input.entities
    .flatMap((entity) => entity.names.map((name) => ({ entity, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { entity, name } of names) {
    if (found.has(entity)) continue;
    const at = findPlace(input, name, owners, true);
    if (at === -1) continue;
    owners.fill(entity, at, at + name.length);
    found.add(entity);
  }
  return found;
}

/** Marks the first stretch of a quote that neither another entity nor the verb has taken. */
function markQuote(
  input: DiagramInput,
  entity: DiagramEntity,
  owners: Owners,
  verb: boolean[],
): void {
  for (const quote of longestFirst(entity.quotes)) {
    const at = findPlace(input, quote, owners, false);
    if (at === -1) continue;
    const isFree = (i: number): boolean =>
      owners[i] === null && !verb[i] && /[\p{L}\p{N}]/u.test(input.text.charAt(i));
    let start = at;
    const end = at + quote.length;
    while (start < end && !isFree(start)) start += 1;
    let stop = start;
    while (stop < end && owners[stop] === null && !verb[stop]) stop += 1;
    while (stop > start && !isFree(stop - 1)) stop -= 1;
    if (stop === start) continue;
    owners.fill(entity, start, stop);
    return;
  }
}

/** Cuts a text where its marks begin and end; joined, the runs are the text. */
export function diagramText(input: DiagramInput): DiagramRun[] {
  const { text } = input;
  const owners: Owners = Array.from({ length: text.length }, () => null);
  const verb: boolean[] = Array.from({ length: text.length }, () => false);
  const found = markNames(input, owners);
  const word = input.verb ?? '';
  const free = findPlace(input, word, owners, true);
  const at = free === -1 ? findPlace(input, word, owners, false) : free;
  if (at !== -1) verb.fill(true, at, at + word.length);
  for (const entity of input.entities)
    if (!found.has(entity)) markQuote(input, entity, owners, verb);

  const runs: DiagramRun[] = [];
  for (const piece of splitPunctuation(text)) {
    for (let i = piece.start; i < piece.start + piece.text.length; i += 1) {
      const run: DiagramRun = {
        text: text.charAt(i),
        start: i,
        entity: owners[i] ?? null,
        verb: verb[i] ?? false,
        punctuation: piece.punctuation,
        quoted: input.ranges.some(({ from, to }) => i >= from && i < to),
      };
      const last = runs.at(-1);
      if (
        last?.entity === run.entity &&
        last.verb === run.verb &&
        last.punctuation === run.punctuation &&
        last.quoted === run.quoted
      )
        last.text += run.text;
      else runs.push(run);
    }
  }
  return runs;
}
