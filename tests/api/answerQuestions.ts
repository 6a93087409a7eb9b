import { describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { ask } from '../support/ask.ts';
import { readQuestions, toLeaves, toPlainWords } from '../support/questions.ts';

/** The forty questions, each asked of the API over one store. */
export function describeQuestions(app: () => App): void {
  describe('the questions of docs/questions.yaml', () => {
    it.each(readQuestions())('$id $question.en', async ({ query, expect: expected }) => {
      const { data, errors } = await ask(app(), query);
      expect(errors).toBeUndefined();
      const { answer, ...named } = data as Record<string, unknown>;
      // A question that names what is not there would find nothing too.
      for (const [field, value] of Object.entries(named)) expect(value, field).not.toBeNull();
      expect(answer).toBeDefined();
      const words = [...new Set(toLeaves(answer).map(toPlainWords))];
      const wanted = expected === 'none' ? [] : expected.map(toPlainWords);
      expect(words.toSorted()).toEqual([...new Set(wanted)].toSorted());
    });
  });
}
