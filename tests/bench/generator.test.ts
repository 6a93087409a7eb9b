import { describe, expect, it } from 'vitest';
import type { ReportGraph } from '../../graph-seed/model.ts';
import { TEST_ONTOLOGY } from '../support/testOntology.ts';
import { ENTITIES, generateHub, generateReports, HUB, RELATIONS, SPOKES } from './generator.ts';

const generate = (reports: number, seed = 1): ReportGraph[] => [
  ...generateReports(TEST_ONTOLOGY, { reports, seed }),
];
const hub = generateHub(TEST_ONTOLOGY);

describe('generateReports', () => {
  it('makes the same graph of the same seed, and another one of another', () => {
    expect(generate(2)).toEqual(generate(2));
    expect(generate(1)[0]?.digest).not.toBe(generate(1, 2)[0]?.digest);
  });

  it('makes the first reports alike, however many follow', () => {
    expect(generate(3).slice(0, 2)).toEqual(generate(2));
  });

  it('makes reports of 280 entities and 340 relations', () => {
    for (const { entities, relations } of generate(3)) {
      expect(entities).toHaveLength(ENTITIES);
      expect(relations).toHaveLength(RELATIONS);
    }
  });

  it('shares concepts and indicators, and bodies by name and category', () => {
    const [one, other] = generate(2);
    const bodies = (graph?: ReportGraph) =>
      graph?.entities.flatMap(({ kind, name, category }) =>
        kind === 'BODY' ? [{ name: name.zh, category }] : [],
      );
    const concepts = (graph?: ReportGraph) =>
      graph?.entities.flatMap(({ concept }) => concept ?? []);
    expect(bodies(one)).toEqual(bodies(other));
    expect(concepts(one)).toEqual(concepts(other));
    expect(concepts(one)).toHaveLength(TEST_ONTOLOGY.concepts.length);
    const indicators = new Set(TEST_ONTOLOGY.indicators.map(({ id }) => id));
    const measures = one!.entities.flatMap(({ measure }) => measure ?? []);
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.every(({ indicator }) => indicators.has(indicator!))).toBe(true);
  });
});

describe('generateHub', () => {
  it('has 10,000 neighbours', () => {
    expect(new Set(hub.relations.map(({ target }) => target)).size).toBe(SPOKES);
    expect(hub.relations.every(({ source }) => source === HUB)).toBe(true);
  });
});

describe.each([
  ['the reports', generate(3)],
  ['the hub', [hub]],
])('%s', (_, graphs) => {
  const entities = graphs.flatMap((graph) => graph.entities);
  const relations = graphs.flatMap((graph) => graph.relations);

  it('have ids that are unique', () => {
    const ids = [...entities, ...relations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('quote substrings of the text, within a sentence of their section', () => {
    for (const { report, ...claims } of graphs)
      for (const { evidence } of [...claims.entities, ...claims.relations]) {
        expect(evidence).not.toEqual([]);
        for (const { quote, start, end, section, sentenceStart } of evidence) {
          expect(quote).not.toBe('');
          expect(report.text.slice(start, end)).toBe(quote);
          const sentence = report.sentences.find((each) => each.start === sentenceStart);
          expect(sentence!.start <= start && end <= sentence!.end).toBe(true);
          const home = report.sections.find(({ id }) => id === section);
          expect(home!.start <= start && end <= home!.end).toBe(true);
        }
      }
  });

  it('quote an entity by its name', () => {
    for (const { name, evidence } of entities) expect(evidence[0]?.quote).toBe(name.zh);
  });

  it('join two entities of one report by a type that may join their kinds', () => {
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    const pairs = new Set(
      TEST_ONTOLOGY.relationTypes.flatMap(({ id, pairs: all }) =>
        all.map(({ source, target }) => `${id} ${source} ${target}`),
      ),
    );
    for (const { type, source, target, report } of relations) {
      expect(pairs).toContain(`${type} ${kinds.get(source)} ${kinds.get(target)}`);
      expect(source).not.toBe(target);
      expect(source.startsWith(`${report}.`) && target.startsWith(`${report}.`)).toBe(true);
    }
  });
});
