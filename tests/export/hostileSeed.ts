import fc from 'fast-check';
import type { Entity, Evidence, Relation, Seed, Text } from '../../graph-seed/model.ts';

/** What ends a string, a cell, a line or a section of XML somewhere, what some formats cannot hold, what may be run. */
const PIECES = [
  ...[
    '"',
    "'",
    '\\',
    '`',
    '<',
    '>',
    '&',
    ']]>',
    '<!--',
    '&amp;',
    '<data>',
    '${x}',
    '$rows',
    '{{',
    '//',
  ],
  ...[',', ';', '\t', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u00A0', '\u3000', '\uFEFF'],
  ...['\u0000', '\u0001', '\u000B', '\u001F', '\u007F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'],
  ...['=', '+', '-', '@', '＝', '＋', '＠', "'=", '\\u0027', '\\', '\\n', '\u202E', '\u200B'],
  ...['𠮷', '😀', '法', 'é', 'e\u0301', 'a', ' ', '1', ''],
] as const;

const hostileText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
const hostileInBoth: fc.Arbitrary<Text> = fc.record({ zh: hostileText, en: hostileText });
/** Many at random, to be dealt out in turn. */
const texts = fc.array(hostileText, { minLength: 20, maxLength: 60, size: 'max' });

/** The same graph with hostile texts wherever a text stands that is no id; quotes no longer stand in the report. */
export function toHostile(seed: Seed): fc.Arbitrary<Seed> {
  return fc.tuple(texts, hostileInBoth).map(([list, note]) => {
    let at = 0;
    const next = (): string => list[at++ % list.length] ?? '';
    const both = (): Text => ({ zh: next(), en: next() });
    const quotes = (evidence: Evidence[]) => evidence.map((each) => ({ ...each, quote: next() }));
    const toEntity = (entity: Entity): Entity => ({
      ...entity,
      name: both(),
      description: both(),
      sortKey: next(),
      aliases: entity.aliases.map(next),
      evidence: quotes(entity.evidence),
      measure: entity.measure && { ...entity.measure, raw: next(), unit: next() },
    });
    const toRelation = (relation: Relation): Relation => ({
      ...relation,
      verb: relation.verb && next(),
      note: relation.note && note,
      evidence: quotes(relation.evidence),
    });
    return {
      ...seed,
      reports: seed.reports.map((graph) => ({
        ...graph,
        entities: graph.entities.map(toEntity),
        relations: graph.relations.map(toRelation),
      })),
    };
  });
}
