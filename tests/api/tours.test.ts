import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';

const TOUR = 'wancheng-2025.dispute-to-settlement';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

const TOLD = `id __typename title { zh en } summary { zh en } report { id }
  steps {
    id title { zh en } body { zh en } layout note { zh en }
    entities { id evidence { quote } }
    relations { id evidence { quote } source { id } target { id } }
    focus { id }
    evidence { quote start end sentence { text translation } section { number } report { text } }
  }`;

interface Step {
  id: string;
  title: { zh: string; en: string };
  body: { zh: string; en: string };
  entities: Claim[];
  relations: (Claim & { source: { id: string }; target: { id: string } })[];
  focus: { id: string }[];
  evidence: { quote: string; start: number; end: number; report: { text: string } }[];
}
interface Claim {
  id: string;
  evidence: { quote: string }[];
}

describe('tours', () => {
  it('are all listed, and each is answered by its id and as a node', async () => {
    const { data, errors } = await ask(
      app,
      `{ tours { ${TOLD} } tour(id: "${TOUR}") { ${TOLD} } node(id: "${TOUR}") { __typename ... on Tour { ${TOLD} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.tours.map(({ id }: { id: string }) => id)).toEqual([
      'wancheng-2025.governed-by-law',
      TOUR,
      'wancheng-2025.meeting-the-system',
    ]);
    expect(data.tour).toMatchObject({ __typename: 'Tour', report: { id: 'wancheng-2025' } });
    expect(data.tours.find(({ id }: { id: string }) => id === TOUR)).toEqual(data.tour);
    expect(data.node).toEqual(data.tour);
  });

  it('of which each step shows what it quotes and what it looks at', async () => {
    const { data } = await ask(app, `{ tours { ${TOLD} } }`);
    const steps = data.tours.flatMap(({ steps: some }: { steps: Step[] }) => some) as Step[];
    expect(steps.length).toBe(32);
    for (const step of steps) {
      const shown = step.entities.map(({ id }) => id);
      for (const { source, target } of step.relations)
        expect(shown).toEqual(expect.arrayContaining([source.id, target.id]));
      expect(shown).toEqual(expect.arrayContaining(step.focus.map(({ id }) => id)));
      const quotes = [...step.entities, ...step.relations].flatMap(({ evidence }) =>
        evidence.map(({ quote }) => quote),
      );
      expect(step.evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, report } of step.evidence) {
        expect(quotes).toContain(quote);
        expect(report.text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('that are unknown are null', async () => {
    const { data, errors } = await ask(app, '{ tour(id: "wancheng-2025.none") { id } }');
    expect({ data, errors }).toEqual({ data: { tour: null }, errors: undefined });
  });
});
