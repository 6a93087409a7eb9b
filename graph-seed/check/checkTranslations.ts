import { findNearest } from '../parse/findNearest.ts';
import { foldText } from '../text/foldText.ts';
import type { Section } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import type { TranslationDraft } from '../read/readClaims.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import { toOwnSpan } from '../text/ReportText.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { Span } from '../text/toSentences.ts';

export interface PlacedTranslation {
  draft: TranslationDraft;
  /** Start of the sentence. */
  start: number;
}

/** Translations whose sentence could be found, first in the file's section, then in the whole report. */
export interface TranslationReading {
  placed: PlacedTranslation[];
  problems: Problem[];
}

export function locateTranslations(
  drafts: readonly TranslationDraft[],
  text: ReportText,
  section: Section | null,
): TranslationReading {
  const placed: PlacedTranslation[] = [];
  const problems: Problem[] = [];
  const scopes = section ? [toOwnSpan(text, section), text.body] : [text.body];
  for (const draft of drafts) {
    const { sentence } = draft.fields;
    if (sentence === undefined) continue;
    const found = scopes.map((scope) => listBeginning(text, sentence, scope)).find(hasSome) ?? [];
    const [span] = found;
    if (span && found.length === 1) placed.push({ draft, start: span.start });
    else if (!span || section) problems.push(explain(draft, sentence, text, scopes, found));
  }
  return { placed, problems };
}

/** Sentences that are translated twice, in one file or in two. */
export function checkTranslatedOnce(translations: readonly PlacedTranslation[]): Problem[] {
  const first = new Map<number, TranslationDraft>();
  return translations.flatMap(({ draft, start }) => {
    const former = first.get(start);
    if (!former) first.set(start, draft);
    if (!former) return [];
    const fault = `the sentence “${draft.fields.sentence ?? ''}” is translated at ${toPlace(former)}`;
    return [problemAt(draft, ['sentence'], fault, 'keep one of the two')];
  });
}

function listBeginning({ text, sentences }: ReportText, words: string, scope: Span): Span[] {
  return sentences.filter(
    ({ start }) => scope.start <= start && start < scope.end && text.startsWith(words, start),
  );
}

function hasSome(spans: readonly Span[]): boolean {
  return spans.length > 0;
}

function explain(
  draft: TranslationDraft,
  words: string,
  { text, sentences }: ReportText,
  scopes: readonly Span[],
  found: readonly Span[],
): Problem {
  if (found.length > 0) {
    const fault = `${found.length} sentences begin with “${words}”`;
    return problemAt(draft, ['sentence'], fault, 'give more of its words');
  }
  const length = foldText(words).text.length;
  const beginnings = scopes.flatMap((scope) =>
    sentences
      .filter(({ start }) => scope.start <= start && start < scope.end)
      .map(({ start, end }) => toBeginning(text.slice(start, end), length)),
  );
  const nearest = findNearest(words, beginnings);
  const fault = `no sentence begins with “${words}”`;
  const fix = nearest === null ? 'copy its first words from report.txt' : `write “${nearest}”`;
  return problemAt(draft, ['sentence'], fault, fix);
}

/** As much of a sentence as has the folded length. */
function toBeginning(sentence: string, length: number): string {
  const { offsets } = foldText(sentence);
  return sentence.slice(0, offsets[length] ?? sentence.length).trimEnd();
}
