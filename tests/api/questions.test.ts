import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { readQuestions } from '../support/questions.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { describeQuestions } from './answerQuestions.ts';

describe('docs/questions.yaml', () => {
  const questions = readQuestions();

  it('asks at least forty questions, eight of which the report does not answer', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const open = questions.filter(({ expect: expected }) => expected === 'none');
    expect(open.length).toBeGreaterThanOrEqual(8);
  });

  it('rests each answer on words of one sentence of the report', async () => {
    const { reports } = await readRealSeed();
    const sentences = reports.flatMap(({ report }) => report.sentences.map(({ text }) => text));
    for (const { id, rests } of questions)
      for (const words of rests)
        expect(sentences.filter((text) => text.includes(words)).length, `${id}: ${words}`).toBe(1);
  });
});

describe('on the embedded store', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });
  describeQuestions(() => app);
});
