import { listUnquotedFigures, listUnquotedSentences } from '../coverage.ts';
import type { ReportGraph } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import type { Span } from '../text/toSentences.ts';

/** As much of a sentence as tells which one it is. */
const BEGINNING = 16;
/** Characters before and behind a figure. */
const AROUND = 6;

/** Sentences that no claim quotes, and figures that belong to no outcome and no name. */
export function checkCoverage(folder: string, graph: ReportGraph): Problem[] {
  const { text } = graph.report;
  const sentences = listUnquotedSentences(graph.report, graph);
  const figures = listUnquotedFigures(graph.report, graph);
  const at = ({ start }: Span, fault: string, fix: string): Problem => ({
    file: `${folder}/report.txt`,
    line: text.slice(0, start).split('\n').length,
    fault,
    fix,
  });
  return [
    ...sentences.map((span) => {
      const words = text.slice(span.start, span.end);
      const beginning = words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words;
      return at(
        span,
        `no claim quotes the sentence “${beginning}”`,
        'write what it says as claims',
      );
    }),
    ...figures.map((span) => {
      const figure = text.slice(span.start, span.end);
      const fault = `the figure ${figure} in “${toSurroundings(text, span)}” is in no outcome’s quote`;
      return at(span, fault, 'write the outcome, or quote it in the entity that is named with it');
    }),
  ];
}

function toSurroundings(text: string, { start, end }: Span): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-AROUND);
  const [behind = ''] = text.slice(end, end + AROUND).split('\n');
  return `${before}${text.slice(start, end)}${behind}`;
}
