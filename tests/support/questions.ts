import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('../../docs/questions.yaml', import.meta.url));

const question = z.strictObject({
  id: z.string().regex(/^q\d\d$/),
  sort: z.string(),
  question: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  rests: z.array(z.string().min(1)),
  /** Words; or groups of words that belong together, one for each item of the answer’s outermost list. */
  expect: z.union([
    z.literal('none'),
    z.array(z.string()).min(1),
    z.array(z.array(z.string()).min(1)).min(2),
  ]),
  why: z.string(),
  /** Its fields whose names begin with `answer` answer; what else it asks for proves that the things it names are there. */
  query: z.string(),
});
export type Question = z.infer<typeof question>;

export function readQuestions(): Question[] {
  return z.array(question).parse(parse(readFileSync(FILE, 'utf8')));
}

/** All words and numbers of an answer, wherever they stand in it. */
export function toLeaves(answer: unknown): string[] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer === 'object') return Object.values(answer).flatMap(toLeaves);
  return [typeof answer === 'string' ? answer : JSON.stringify(answer)];
}

/** The items of the outermost list of an answer; nothing where it has none. */
export function toItems(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer;
  if (answer === null || typeof answer !== 'object') return [];
  return Object.values(answer).flatMap(toItems);
}

/** Quotation marks and titles set a name off; they are no part of it. */
export function toPlainWords(words: string): string {
  return words.replaceAll(/[“”《》\s]/gu, '');
}
