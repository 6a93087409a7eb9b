import { expect, it } from 'vitest';
import { readExamples } from '../../scripts/docs/readExamples.ts';
import type { App } from '../../server/app.ts';
import { ask } from '../support/ask.ts';
import { readShownExamples } from '../support/readShownExamples.ts';

const examples = await readExamples();
const shown = await readShownExamples();

/** Every example query is answered as `docs/api.md` says. */
export function describeExamples(getApp: () => App): void {
  it.each(examples)('$file is answered as docs/api.md says', async (example) => {
    const { status, ...answer } = await ask(getApp(), example.query, example.variables ?? {});
    expect(status).toBe(200);
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(JSON.parse(shown.get(example.name ?? '')?.answer ?? 'null'));
  });
}
