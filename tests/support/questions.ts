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
  expect: z.union([z.literal('none'), z.array(z.string()).min(1)]),
  why: z.string(),
  /** Its field `answer` answers; what else it asks for proves that the things it names are there. */
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

/** Quotation marks and titles set a name off; they are no part of it. */
export function toPlainWords(words: string): string {
  return words.replaceAll(/[“”《》\s]/gu, '');
}
