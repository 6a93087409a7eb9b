import type { RelationItem } from '../explorer/requestClaims.ts';
import { toCsvText, type CsvCell } from '../graph/csv/toCsvText.ts';

/** Named as in the exports, with the names of both ends; a line for each quote. */
const HEAD = [
  'id',
  'type',
  'source',
  'sourceName',
  'sourceNameEn',
  'target',
  'targetName',
  'targetNameEn',
  'basis',
  'agent',
  'verb',
  'note',
  'noteEn',
  'quote',
  'section',
  'start',
  'end',
];

/** Relations as CSV, a row for each of their quotes. */
export function toRelationsCsv(relations: readonly RelationItem[]): string {
  const rows = relations.flatMap(({ evidence, source, target, ...relation }) =>
    evidence.map(({ quote, section, start, end }): CsvCell[] => [
      relation.id,
      relation.type,
      source.id,
      source.name.zh,
      source.name.en,
      target.id,
      target.name.zh,
      target.name.en,
      relation.basis,
      relation.agent,
      relation.verb,
      relation.note?.zh ?? null,
      relation.note?.en ?? null,
      quote,
      section.id,
      start,
      end,
    ]),
  );
  return toCsvText([HEAD, ...rows]);
}
