import { beforeAll, describe, expect, it } from 'vitest';
import { listFigures, toCoverage } from '../../../graph-seed/coverage.ts';
import { countClaims, findSentences } from '../../../client/reader/countSentences.ts';
import { overlaps } from '../../../client/reader/Span.ts';
import { findSection, toBlocks, type Block } from '../../../client/reader/toBlocks.ts';
import { toKindMarks, toQuoted } from '../../../client/reader/toKindMarks.ts';
import { toPassageClaims, toPassageGraph } from '../../../client/reader/toPassageClaims.ts';
import { NO_LAYERS, toRuns } from '../../../client/reader/toRuns.ts';
import { toSectionCounts } from '../../../client/reader/toSectionCounts.ts';
import { ask } from '../../support/ask.ts';
import { readRealSeed } from '../../support/readRealSeed.ts';
import { readRealText, type RealText } from '../../support/readRealText.ts';

let real: RealText;
let blocks: Block[];
beforeAll(async () => {
  real = await readRealText();
  blocks = toBlocks(real.report.text, real.outline.sections, real.report.sentences);
});

describe('the lines of the report', () => {
  it('are the whole text, sentence by sentence', () => {
    const { text, sentences } = real.report;
    const lines = blocks.map(({ pieces }) =>
      pieces.map(({ start, end }) => text.slice(start, end)).join(''),
    );
    expect(lines.join('\n')).toBe(text.trimEnd());
    const numbered = blocks.flatMap(({ pieces }) =>
      pieces.flatMap(({ sentence }) => sentence ?? []),
    );
    expect(numbered).toEqual(sentences.map((_, index) => index));
  });

  it('are titles, headings of the parts, and paragraphs that begin with the heading of a section', () => {
    const { text } = real.report;
    expect(blocks.filter(({ type }) => type === 'title')).toHaveLength(2);
    const headings = blocks.filter(({ type }) => type === 'heading');
    expect(headings.map(({ start }) => text.charAt(start))).toEqual(['一', '二', '三']);
    const runIn = blocks
      .filter(({ type }) => type === 'paragraph')
      .flatMap(({ pieces }) => pieces.filter(({ level }) => level !== null));
    expect(runIn.map(({ level }) => level)).toEqual(Array.from({ length: 8 }, () => 3));
    for (const { start } of runIn) expect(text.charAt(start)).toBe('(');
  });
});

describe('the marks of the report', () => {
  it('lie under exactly what entities of their kind quote, and never on one another', () => {
    const marks = toKindMarks(real.report.entities);
    for (const kind of ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'] as const) {
      const own = real.report.entities.filter((entity) => entity.kind === kind);
      expect(toQuoted([{ evidence: marks.filter((mark) => mark.kind === kind) }])).toEqual(
        toQuoted(own),
      );
    }
    for (const [index, a] of marks.entries())
      for (const b of marks.slice(index + 1))
        expect(a.slot === b.slot && overlaps(a, b), `${a.start} ${b.start}`).toBe(false);
    expect(Math.max(...marks.map(({ slot }) => slot))).toBeLessThanOrEqual(3);
  });

  it('cut the text into runs that are the text', () => {
    const { text, sentences, coverage, entities } = real.report;
    const layers = { ...NO_LAYERS, marks: toKindMarks(entities), unquoted: coverage.unquoted };
    for (const sentence of sentences) {
      const runs = toRuns(text, sentence, layers);
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(sentence.start, sentence.end));
    }
  });
});

describe('what quotes a sentence', () => {
  it('is what the server says, for every sentence', async () => {
    const { app, report } = real;
    const counts = countClaims(report);
    for (const [index, { start, end }] of report.sentences.entries()) {
      const { data } = await ask(
        app,
        '{ reports { passages(start: START, end: END) { claims { ... on Node { id } } } } }'
          .replace('START', String(start))
          .replace('END', String(end)),
      );
      const said = new Set(
        (data.reports[0].passages as { claims: { id: string }[] }[]).flatMap(({ claims }) =>
          claims.map(({ id }) => id),
        ),
      );
      const { entities, relations } = toPassageClaims(report, { start, end });
      expect(new Set([...entities, ...relations].map(({ id }) => id))).toEqual(said);
      expect(counts[index]).toBe(said.size);
    }
  });

  it('is drawn with both ends of every relation, for all relations of the graph', () => {
    const { report } = real;
    expect(report.relations).toHaveLength(605);
    for (const relation of report.relations)
      for (const quote of relation.evidence) {
        const claims = toPassageClaims(report, quote);
        const graph = toPassageGraph(report, claims);
        expect(graph.relations.has(relation.id)).toBe(true);
        expect(graph.entities.has(relation.source.id)).toBe(true);
        expect(graph.entities.has(relation.target.id)).toBe(true);
        expect(findSentences(report.sentences, quote)).not.toBeNull();
      }
  });
});

describe('the coverage of the report', () => {
  it('has section by section what the server has for the whole', () => {
    const { report, outline } = real;
    const counts = toSectionCounts(report, outline.sections);
    const parts = outline.sections.filter(({ part }) => part === null);
    const sum = parts.reduce(
      (all, { id }) => {
        const { quoted = 0, total = 0 } = counts.get(id)?.characters ?? {};
        return { quoted: all.quoted + quoted, total: all.total + total };
      },
      { quoted: 0, total: 0 },
    );
    expect(sum).toEqual(report.coverage.characters);
  });

  it('lists as many figures as are counted, each where it stands in the graph', () => {
    const { report, outline } = real;
    const figures = listFigures({ text: report.text, sections: outline.sections }, report.entities);
    expect(figures).toHaveLength(report.coverage.figures.total);
    expect(figures.filter(({ bearers }) => bearers.length > 0)).toHaveLength(
      report.coverage.figures.quoted,
    );
    for (const { start, end } of figures) expect(report.text.slice(start, end)).toMatch(/\d|第|首/);
  });

  it('names a figure that the graph lacks', async () => {
    const { report, outline } = real;
    const [first] = listFigures(
      { text: report.text, sections: outline.sections },
      report.entities,
    ).filter(({ bearers }) => bearers.length === 1);
    const [bearer] = first?.bearers ?? [];
    const without = report.entities.filter(({ id }) => id !== bearer?.id);
    const lacking = listFigures({ text: report.text, sections: outline.sections }, without).filter(
      ({ bearers }) => bearers.length === 0,
    );
    expect(lacking.map(({ start }) => start)).toContain(first?.start);
    const [seed] = (await readRealSeed()).reports;
    if (!seed) throw new Error('The seed has no report.');
    const counted = toCoverage(seed.report, {
      entities: seed.entities.filter(({ id }) => id !== bearer?.id),
      relations: seed.relations,
    });
    expect(counted.figures.total - counted.figures.quoted).toBe(lacking.length);
  });
});

it('every sentence stands in a section', () => {
  for (const { start } of real.report.sentences)
    expect(findSection(real.outline.sections, start)).not.toBeNull();
});
