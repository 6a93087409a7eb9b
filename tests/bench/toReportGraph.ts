import { toCoverage } from '../../graph-seed/coverage.ts';
import type { Entity, Evidence, Relation, ReportGraph } from '../../graph-seed/model.ts';
import { toDigest } from '../../graph-seed/text/toDigest.ts';
import { buildReport, type ReportHead, type SectionLines } from '../support/buildReport.ts';

/** A relation before its quote is known. */
export type Claim = Omit<Relation, 'evidence'>;

const SECTIONS = 10;

/**
 * A report that says each relation in a sentence of its own: source, verb, target. A relation quotes all of it but the
 * full stop, an entity its name where it first stands. Each entity must be an end of some relation.
 */
export function toReportGraph(
  { id, title }: { id: string; title: string },
  drafts: readonly Omit<Entity, 'evidence'>[],
  claims: readonly Claim[],
): ReportGraph {
  const names = new Map(drafts.map((draft) => [draft.id, draft.name.zh]));
  const toSentence = ({ source, verb, target }: Claim): string =>
    `${names.get(source) ?? ''}${verb ?? ''}${names.get(target) ?? ''}。`;
  const head = buildReport({
    id,
    issuer: drafts[0]?.id ?? '',
    period: 2024,
    title: `${title}法治政府建设报告`,
    subtitle: '（年度）',
    sections: toSections(claims.map(toSentence)),
  });
  const quotes = listQuotes(head);
  const relations = claims.map((claim, at): Relation => {
    const evidence = quotes[at];
    if (!evidence) throw new Error(`${id} has no sentence for ${claim.id}.`);
    return { ...claim, evidence: [evidence] };
  });
  const mentions = findMentions(relations, names);
  const entities = drafts.map((draft): Entity => {
    const evidence = mentions.get(draft.id);
    if (!evidence) throw new Error(`${draft.id} stands in no sentence.`);
    return { ...draft, evidence: [evidence] };
  });
  const report = { ...head, coverage: toCoverage(head, { entities, relations }) };
  const graph = { report, entities, relations, tours: [] };
  return { ...graph, digest: toDigest(graph) };
}

function toSections(sentences: readonly string[]): SectionLines[] {
  const size = Math.ceil(sentences.length / SECTIONS);
  return Array.from({ length: SECTIONS }, (_, at) => ({
    number: String(at + 1),
    lines: ['工作情况', sentences.slice(at * size, (at + 1) * size).join('')] as const,
  })).filter(({ lines }) => lines[1] !== '');
}

/** Every sentence but the headings, without its full stop, in reading order. */
function listQuotes(head: ReportHead): Evidence[] {
  let at = 0;
  return head.sentences.flatMap(({ text, start, end }) => {
    while ((head.sections[at]?.end ?? Infinity) <= start) at += 1;
    const section = head.sections[at];
    if (!section || start === section.start) return [];
    const quote = text.slice(0, -1);
    return [
      { report: head.id, section: section.id, sentenceStart: start, quote, start, end: end - 1 },
    ];
  });
}

/** Where each entity first stands: at the beginning of a sentence as its source, at its end as its target. */
function findMentions(
  relations: readonly Relation[],
  names: ReadonlyMap<string, string>,
): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const { source, target, evidence } of relations)
    for (const sentence of evidence) {
      const add = (id: string, toStart: (length: number) => number): void => {
        if (found.has(id)) return;
        const quote = names.get(id) ?? '';
        const start = toStart(quote.length);
        found.set(id, { ...sentence, quote, start, end: start + quote.length });
      };
      add(source, () => sentence.start);
      add(target, (length) => sentence.end - length);
    }
  return found;
}
