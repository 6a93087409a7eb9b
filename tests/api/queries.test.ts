import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../scripts/docs/readExamples.ts';
import { createApp, type App } from '../../server/app.ts';
import { typeDefs } from '../../server/generated/typeDefs.generated.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { readShownExamples } from '../support/readShownExamples.ts';
import { describeExamples } from './answerExamples.ts';

const examples = await readExamples();
const schema = buildSchema(typeDefs);

describe('docs/queries', () => {
  it('holds at least ten examples, numbered from 01 without a gap, each under a name of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    const numbers = examples.map(({ file }) => Number(file.slice(0, 2)));
    expect(numbers).toEqual(examples.map((_, index) => index + 1));
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  it.each(examples)(
    '$file is valid, and has a name and its question in both languages',
    (example) => {
      expect(validate(schema, parse(example.query)).map(({ message }) => message)).toEqual([]);
      expect(example.name).toMatch(/^[A-Z][A-Za-z]+$/);
      const [english, chinese] = example.heading;
      expect(example.heading).toHaveLength(2);
      expect(english).toMatch(/^[A-Z].*[.?:]$/);
      expect(chinese).toMatch(/\p{Script=Han}.*[。？：]$/u);
    },
  );

  it('is on docs/api.md as it is, with answers of at most eighty lines', async () => {
    const shown = await readShownExamples();
    for (const { name, query, variables } of examples) {
      expect(shown.get(name!)).toMatchObject({ query, variables });
      expect(shown.get(name!)!.answer.split('\n').length, name!).toBeLessThanOrEqual(80);
    }
  });
});

describe('on the embedded store', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });
  describeExamples(() => app);
});
