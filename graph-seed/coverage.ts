/** What of a report its claims quote, and what is left. */
import type { Coverage, Covered, Entity, Evidence, Relation } from './model.ts';
import { findFigures } from './text/findFigures.ts';
import { foldWidth } from './text/foldText.ts';
import type { Span } from './text/toSentences.ts';

/** What bears a claim out, and whether it may bear a figure. */
export interface Claimed {
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases' | 'evidence'>[];
  relations: readonly Pick<Relation, 'evidence'>[];
}

/** A report's text, and how it falls into sections and sentences. */
interface Text {
  text: string;
  sections: readonly Span[];
  sentences: readonly Span[];
}

export function toCoverage(report: Text, claims: Claimed): Coverage {
  const { text, sentences } = report;
  const figures = findFigures(text, toBody(report));
  const quoted = markQuoted(text, claims);
  const characters = [...toOffsets(report)].filter((at) => text.charAt(at) !== '\n');
  return {
    sentences: toCovered(sentences, listUnquotedSentences(report, claims)),
    figures: toCovered(figures, listUnquotedFigures(report, claims)),
    characters: {
      quoted: characters.filter((at) => quoted[at] === 1).length,
      total: characters.length,
    },
    unquoted: listUnquotedRuns(report, quoted),
  };
}

/** Sentences without a single quote. */
export function listUnquotedSentences({ sentences }: Text, claims: Claimed): Span[] {
  const quoted = new Set(listEvidence(claims).map(({ sentenceStart }) => sentenceStart));
  return sentences.filter(({ start }) => !quoted.has(start));
}

/** Figures that stand in no outcome's quote, nor in that of an entity named with them. */
export function listUnquotedFigures(report: Text, { entities }: Claimed): Span[] {
  return listFigures(report, entities)
    .filter(({ bearers }) => bearers.length === 0)
    .map(({ start, end }) => ({ start, end }));
}

/** A figure of the text, and the entities that bear it. */
export interface Figure<Bearer> extends Span {
  bearers: Bearer[];
}

/** What of an entity tells whether it bears a figure. */
type Bearing = Pick<Entity, 'kind' | 'name' | 'aliases'> & { evidence: readonly Span[] };

/** All figures of the body, in text order, each with the outcomes that quote it and the entities named with it. */
export function listFigures<Bearer extends Bearing>(
  report: Pick<Text, 'text' | 'sections'>,
  entities: readonly Bearer[],
): Figure<Bearer>[] {
  const { text } = report;
  return findFigures(text, toBody(report)).map((figure) => {
    const written = text.slice(figure.start, figure.end);
    const bearers = entities.filter(
      ({ kind, name, aliases, evidence }) =>
        (kind === 'OUTCOME' || [name.zh, ...aliases].some((words) => bears(words, written))) &&
        evidence.some(({ start, end }) => start <= figure.start && figure.end <= end),
    );
    return { ...figure, bearers };
  });
}

/** Not just some of its digits: 12345 bears no 3. In whatever width either is written. */
function bears(name: string, figure: string): boolean {
  return findFigures(name, { start: 0, end: name.length }).some(
    ({ start, end }) => foldWidth(name.slice(start, end)) === foldWidth(figure),
  );
}

function listEvidence({ entities, relations }: Claimed): Evidence[] {
  return [...entities, ...relations].flatMap(({ evidence }) => evidence);
}

/** For each character, 1 where a claim quotes it. */
function markQuoted(text: string, claims: Claimed): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { start, end } of listEvidence(claims)) quoted.fill(1, start, end);
  return quoted;
}

/** Runs of unquoted characters within one sentence that hold a word; the marks at their ends are left off. */
function listUnquotedRuns({ text, sentences }: Text, quoted: Uint8Array): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = Array.from({ length: end - start }, (_, at) =>
      quoted[start + at] === 1 ? '\n' : text.charAt(start + at),
    ).join('');
    return [...sentence.matchAll(/[\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?/gu)].map(
      ({ 0: run, index }) => ({ start: start + index, end: start + index + run.length }),
    );
  });
}

/** All but the title lines. */
function toBody({ text, sections }: Pick<Text, 'text' | 'sections'>): Span {
  return { start: sections[0]?.start ?? 0, end: text.length };
}

function* toOffsets(report: Text): Generator<number> {
  const { start, end } = toBody(report);
  for (let at = start; at < end; at += 1) yield at;
}

function toCovered(all: readonly unknown[], missing: readonly unknown[]): Covered {
  return { quoted: all.length - missing.length, total: all.length };
}
