/** A tour as a file of the seed: `tours/NN-<slug>.yaml`. */
import { Document, Scalar, visit } from 'yaml';
import { listMissing, toTidyTour, type MyStep, type MyTour } from '../../explorer/tours/MyTour.ts';
import type { Text } from '../../messages/Language.ts';

/** What other readers of YAML take for something else than a text: 1.1 knows more words and numbers than 1.2. */
const AMBIGUOUS =
  /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.]?\d[\d_.,:eExXoO+-]*|[-+]?\.(?:inf|nan))$/i;
/** A block keeps lines as they are, and nothing that is no line. */
const PLAIN_LINES = /^[^\S\n]|[^\S\n]\n|[^\P{C}\n]|[\u0085\u2028\u2029\uFEFF]/u;

function toStyle(text: string): Scalar.Type | undefined {
  if (text === '' || AMBIGUOUS.test(text)) return Scalar.QUOTE_SINGLE;
  if (!text.includes('\n'))
    return /[^\P{C}]|[\u2028\u2029\uFEFF]/u.test(text) ? Scalar.QUOTE_DOUBLE : undefined;
  return PLAIN_LINES.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
}

const isEmpty = ({ zh, en }: Text): boolean => zh === '' && en === '';

function toWrittenStep(step: MyStep): object {
  const { id, title, body, entities, relations, focus, layout, places, quotes, note } = step;
  return {
    id,
    title,
    body,
    ...(entities.length > 0 ? { entities } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...(focus.length > 0 ? { focus } : {}),
    ...(layout === null ? {} : { layout }),
    ...(Object.keys(places).length > 0 ? { places } : {}),
    quotes,
    ...(isEmpty(note) ? {} : { note }),
  };
}

/** Says of a tour that is not finished what it lacks, above everything else. */
function toHeading(tour: MyTour): string | null {
  const missing = listMissing(tour);
  if (missing.length === 0) return null;
  const places = missing.map(({ step, field, language }) =>
    [...(step === null ? [] : [step]), field, language].join('.'),
  );
  const count = missing.length;
  return [
    ` 还没有写完：缺 ${count} 处文字；写好以后 npm run seed:check 才会通过。`,
    ` Not finished: ${count} ${count === 1 ? 'text is' : 'texts are'} missing; the seed takes it once they are written.`,
    ...places.map((place) => ` - ${place}`),
  ].join('\n');
}

/**
 * The tour as the seed reads it. A text that is missing is written as an empty one, so that nothing of the rest is lost
 * and the check names it.
 */
export function writeTour(tour: MyTour): string {
  const tidy = toTidyTour(tour);
  const { report, title, summary, steps } = tidy;
  const document = new Document({ report, title, summary, steps: steps.map(toWrittenStep) });
  visit(document, {
    Scalar(_key, node) {
      const style = typeof node.value === 'string' ? toStyle(node.value) : undefined;
      if (style) node.type = style;
    },
  });
  document.commentBefore = toHeading(tidy);
  return document.toString({ lineWidth: 0 });
}
