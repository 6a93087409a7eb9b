import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity, Relation, Seed } from '../../graph-seed/model.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { exportSeed } from './exportText.ts';
import { canonizeJsonld, canonizeTurtle, toTriples } from './readRdf.ts';
import type { Triples } from './readRdf.ts';

const OA = 'http://www.w3.org/ns/oa#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DCTERMS = 'http://purl.org/dc/terms/';
const SCHEMA = 'https://schema.org/';
const OURS = 'urn:fazhi:vocabulary:';

const inBoth = ({ zh, en }: { zh: string; en: string }) => [`${zh}@zh`, `${en}@en`].toSorted();
const some = (value: string | number | null | undefined) => (value == null ? [] : [String(value)]);

describe.each([
  ['the small seed', () => Promise.resolve(SMALL_SEED)],
  ['the real seed', readRealSeed],
] as const)('Turtle and JSON-LD of %s', (_, read) => {
  let seed: Seed;
  let turtle: string;
  let said: Triples;
  beforeAll(async () => {
    seed = await read();
    turtle = await canonizeTurtle(await exportSeed(seed, 'turtle'));
    said = toTriples(turtle);
  }, 60_000);
  const get = (subject: string, property: string) => said.get(subject, property).toSorted();

  it('say the same', async () => {
    expect(await canonizeJsonld(await exportSeed(seed, 'jsonld'))).toBe(turtle);
  });

  it('have every entity with its names, kind, category and measure', () => {
    for (const entity of seed.reports.flatMap(({ entities }) => entities)) {
      const iri = `urn:fazhi:entity:${entity.id}`;
      const kind = seed.ontology.kinds.find(({ id }) => id === entity.kind);
      expect(get(iri, `${SKOS}prefLabel`)).toEqual(inBoth(entity.name));
      expect(get(iri, `${DCTERMS}description`)).toEqual(inBoth(entity.description));
      expect(get(iri, `${SKOS}altLabel`)).toEqual([...new Set(entity.aliases)].toSorted());
      expect(get(iri, `${RDF}type`)).toEqual(
        [`urn:fazhi:kind:${entity.kind}`, ...some(kind?.iri)].toSorted(),
      );
      expect(get(iri, `${DCTERMS}type`)).toEqual([`urn:fazhi:category:${entity.category}`]);
      expect(get(iri, `${DCTERMS}source`)).toEqual([`urn:fazhi:report:${entity.report}`]);
      expect(get(iri, `${OURS}collective`)).toEqual([String(entity.collective)]);
      expect(get(iri, `${OURS}concept`)).toEqual(
        some(entity.concept && `urn:fazhi:concept:${entity.concept}`),
      );
      checkMeasure(get, iri, entity);
      expectQuotes(entity, iri);
    }
  });

  it('have every relation, outright and as a statement', () => {
    for (const relation of seed.reports.flatMap(({ relations }) => relations)) {
      const iri = `urn:fazhi:relation:${relation.id}`;
      const ends = [relation.source, relation.target].map((id) => `urn:fazhi:entity:${id}`);
      const type = `urn:fazhi:relationType:${relation.type}`;
      expect(get(ends[0]!, type)).toContain(ends[1]);
      expect(get(iri, `${RDF}subject`)).toEqual([ends[0]]);
      expect(get(iri, `${RDF}predicate`)).toEqual([type]);
      expect(get(iri, `${RDF}object`)).toEqual([ends[1]]);
      expect(get(iri, `${OURS}basis`)).toEqual([relation.basis]);
      expect(get(iri, `${OURS}agent`)).toEqual(some(relation.agent));
      expect(get(iri, `${OURS}verb`)).toEqual(some(relation.verb));
      expect(get(iri, `${SKOS}note`)).toEqual(relation.note ? inBoth(relation.note) : []);
      expectQuotes(relation, iri);
    }
  });

  it('have every term, with its nearest public one', () => {
    const { kinds, categories, relationTypes, indicators, concepts } = seed.ontology;
    const lists = {
      kind: kinds,
      category: categories,
      relationType: relationTypes,
      indicator: indicators,
      concept: concepts,
    };
    for (const [list, terms] of Object.entries(lists))
      for (const { id, name, definition, iri } of terms) {
        const term = `urn:fazhi:${list}:${id}`;
        expect(get(term, `${SKOS}prefLabel`)).toEqual(inBoth(name));
        expect(get(term, `${SKOS}definition`)).toEqual(inBoth(definition));
        expect(get(term, `${SKOS}closeMatch`)).toEqual(some(iri));
      }
  });

  it('have every report with the text in which the quotes stand', () => {
    for (const { report } of seed.reports) {
      const iri = `urn:fazhi:report:${report.id}`;
      expect(get(iri, `${SCHEMA}text`)).toEqual([report.text]);
      expect(get(iri, `${DCTERMS}title`)).toEqual(inBoth(report.title));
      expect(get(iri, `${DCTERMS}publisher`)).toEqual([`urn:fazhi:entity:${report.issuer}`]);
      for (const section of report.sections)
        expect(get(`urn:fazhi:section:${section.id}`, `${DCTERMS}title`)).toEqual(
          inBoth(section.title),
        );
    }
  });

  /** Each quote as an annotation whose words and place, in characters, find it in the report’s text. */
  function expectQuotes({ evidence }: Entity | Relation, claim: string): void {
    const annotations = said.find(`${OA}hasBody`, claim).map((annotation) => {
      const [target = ''] = get(annotation, `${OA}hasTarget`);
      const selectors = get(target, `${OA}hasSelector`);
      const select = (property: string) =>
        selectors.flatMap((selector) => get(selector, OA + property));
      const [start, end] = [Number(select('start')[0]), Number(select('end')[0])];
      const [source = ''] = get(target, `${OA}hasSource`);
      const [text = ''] = get(source, `${SCHEMA}text`);
      return {
        position: Number(get(annotation, `${OURS}position`)[0]),
        source,
        section: get(target, `${OURS}section`)[0],
        exact: select('exact')[0],
        found: Array.from(text).slice(start, end).join(''),
      };
    });
    expect(annotations.toSorted((a, b) => a.position - b.position)).toEqual(
      evidence.map(({ quote, report, section }, position) => ({
        position,
        source: `urn:fazhi:report:${report}`,
        section: `urn:fazhi:section:${section}`,
        exact: quote,
        found: quote,
      })),
    );
  }
});

function checkMeasure(
  get: (subject: string, property: string) => string[],
  iri: string,
  { id, measure }: Entity,
): void {
  const node = `urn:fazhi:measure:${id}`;
  expect(get(iri, `${OURS}measure`)).toEqual(measure ? [node] : []);
  if (!measure) return;
  expect(get(node, `${SCHEMA}value`)).toEqual(some(measure.value));
  expect(get(node, `${SCHEMA}unitText`)).toEqual(some(measure.unit));
  expect(get(node, `${OURS}raw`)).toEqual([measure.raw]);
  expect(get(node, `${OURS}comparator`)).toEqual([measure.comparator]);
  expect(get(node, `${OURS}status`)).toEqual([measure.status]);
  expect(get(node, `${OURS}scope`)).toEqual(some(measure.scope));
  expect(get(node, `${OURS}indicator`)).toEqual(
    some(measure.indicator && `urn:fazhi:indicator:${measure.indicator}`),
  );
  expect(get(node, `${OURS}rateOf`)).toEqual(some(measure.of && `urn:fazhi:entity:${measure.of}`));
}
