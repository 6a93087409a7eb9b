import { describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { ask } from '../support/ask.ts';
import { readQuestions, toItems, toLeaves, toPlainWords } from '../support/questions.ts';

const toWords = (leaves: readonly string[]): string[] =>
  [...new Set(leaves.map(toPlainWords))].toSorted();
const toGroups = (groups: readonly string[][]): string[] =>
  groups.map((leaves) => toWords(leaves).join(' ')).toSorted();

/** The forty questions, each asked of the API over one store. */
export function describeQuestions(app: () => App): void {
  describe('the questions of docs/questions.yaml', () => {
    it.each(readQuestions())('$id $question.en', async ({ query, expect: expected }) => {
      const { data, errors } = await ask(app(), query);
      expect(errors).toBeUndefined();
      const fields = Object.entries(data as Record<string, unknown>);
      const answers = fields.filter(([name]) => name.startsWith('answer'));
      const proofs = fields.filter(([name]) => !name.startsWith('answer'));
      expect(answers.length).toBeGreaterThan(0);
      // A question that asks of what is not there would find nothing too.
      for (const [name, value] of answers) expect(value, name).not.toBeNull();
      for (const [name, value] of proofs) expect(toLeaves(value), name).not.toEqual([]);
      const answer = answers.map(([, value]) => value);
      if (expected === 'none') expect(toLeaves(answer)).toEqual([]);
      else if (isGrouped(expected)) {
        const items = answers.flatMap(([, value]) => toItems(value)).map(toLeaves);
        expect(toGroups(items)).toEqual(toGroups(expected));
      } else expect(toWords(toLeaves(answer))).toEqual(toWords(expected));
    });
  });
}

const isGrouped = (expected: string[] | string[][]): expected is string[][] =>
  Array.isArray(expected[0]);
