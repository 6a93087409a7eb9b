import type { Report } from '../../../graph-seed/model.ts';
import { toProperties } from './RdfNode.ts';
import type { RdfNode } from './RdfNode.ts';
import { expand, toIri } from './vocabulary.ts';

/** A report with its whole text, in which the quotes have their places, and its sections. */
export function toReportNodes(report: Report): RdfNode[] {
  const { id, title, issuer, period, source, text, sha256, sections } = report;
  const isAddress = source.url !== null && URL.canParse(source.url);
  return [
    {
      iri: toIri('report', id),
      types: [expand('schema:Report'), expand('prov:Entity')],
      properties: toProperties({
        title,
        publisher: toIri('entity', issuer),
        period,
        source: isAddress ? new URL(source.url ?? '').href : null,
        issued: source.publishedOn,
        retrievedOn: source.retrievedOn,
        text,
        sha256,
      }),
    },
    ...sections.map((section, position) => ({
      iri: toIri('section', section.id),
      types: [expand('fazhi:Section')],
      properties: toProperties({
        title: section.title,
        number: section.number,
        position,
        partOf: section.part === null ? toIri('report', id) : toIri('section', section.part),
      }),
    })),
  ];
}
