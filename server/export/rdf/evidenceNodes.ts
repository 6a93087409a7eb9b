import type { Entity, Evidence, Relation, Report } from '../../../graph-seed/model.ts';
import { toProperties } from './RdfNode.ts';
import type { RdfNode } from './RdfNode.ts';
import { expand, toIri } from './vocabulary.ts';

/**
 * Each quote as an annotation (https://www.w3.org/TR/annotation-model/): its body is the claim that it bears out, its
 * target the words of the report, found by themselves and by their place.
 */
export function toEvidenceNodes(
  { id, evidence }: Entity | Relation,
  claim: string,
  reports: ReadonlyMap<string, Report>,
): RdfNode[] {
  return evidence.flatMap((each, position) =>
    toAnnotation(id, position, claim, each, reports.get(each.report)?.text ?? ''),
  );
}

function toAnnotation(
  id: string,
  position: number,
  claim: string,
  { quote, report, section, start, end }: Evidence,
  text: string,
): RdfNode[] {
  const annotation = toIri('quote', id, String(position));
  const target = `${annotation}:target`;
  const words = `${annotation}:words`;
  const place = `${annotation}:place`;
  return [
    {
      iri: annotation,
      types: [expand('oa:Annotation')],
      properties: toProperties({ body: claim, target, position }),
    },
    {
      iri: target,
      types: [expand('oa:SpecificResource')],
      properties: toProperties({
        quotedFrom: toIri('report', report),
        section: toIri('section', section),
        selector: [words, place],
      }),
    },
    {
      iri: words,
      types: [expand('oa:TextQuoteSelector')],
      properties: toProperties({ exact: quote }),
    },
    {
      iri: place,
      types: [expand('oa:TextPositionSelector')],
      properties: toProperties({ start: toPosition(text, start), end: toPosition(text, end) }),
    },
  ];
}

/** The standard counts characters, where we count UTF-16 units: those of a pair are one character. */
function toPosition(text: string, offset: number): number {
  const pairs = text.slice(0, offset).match(/[\u{10000}-\u{10FFFF}]/gu);
  return offset - (pairs?.length ?? 0);
}
