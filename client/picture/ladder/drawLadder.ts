/** A way as a ladder: node, hop, node, with a quote for each hop; the arrow keeps the relation's direction. */
import type { Basis } from '../../api/operations.generated.ts';
import type { Palette } from '../../canvas/readPalette.ts';
import { measureText } from '../../graph/measureText.ts';
import { wrapText } from '../../graph/wrapText.ts';
import { FACES } from '../palettes.ts';
import type { Drawing, DrawingOptions } from '../Picture.ts';
import { drawGlyph } from '../svg/drawNode.ts';
import { drawText } from '../svg/drawText.ts';
import { element } from '../svg/xml.ts';
import { drawPieces } from './drawPieces.ts';
import type { LadderHop, LadderQuote, LadderRung } from './LadderRung.ts';
import { setRuns } from './setRuns.ts';

const WIDTH = 680;
const GLYPH = 28;
const TEXT_LEFT = 44;
const NAME = { size: 20, leading: 30 };
const QUOTE = { size: 15, leading: 29, left: TEXT_LEFT + 16 };
const SMALL = { size: 12, leading: 18 };
const GAP = 10;

const DASHES: Readonly<Record<Basis, string | null>> = {
  STATED: null,
  JUXTAPOSED: '6 4',
  INFERRED: '0.1 4',
};

const drawRule = (basis: Basis, x: number, from: number, to: number, colour: string): string =>
  element('path', {
    d: `M${x} ${from.toFixed(2)}V${to.toFixed(2)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': DASHES[basis],
    'stroke-linecap': basis === 'INFERRED' ? 'round' : null,
  });

/** A block of a picture that goes on downwards. */
interface Block {
  parts: string[];
  height: number;
}

const drawQuote = (
  { runs, source, translation }: LadderQuote,
  basis: Basis,
  top: number,
  { palette, language }: DrawingOptions,
): Block => {
  const lines = setRuns(runs, { size: QUOTE.size, maxWidth: WIDTH - QUOTE.left });
  const parts = lines.flatMap((pieces, at) =>
    drawPieces(pieces, QUOTE.left, top + 17 + at * QUOTE.leading, { size: QUOTE.size, palette }),
  );
  let y = top + lines.length * QUOTE.leading;
  const english =
    translation === null
      ? []
      : wrapText(translation, {
          language: 'en',
          maxWidth: WIDTH - QUOTE.left,
          measure: (text) => measureText(text, 13),
        });
  if (english.length > 0) {
    parts.push(
      drawText(english, QUOTE.left, y + 13, 20, {
        size: 13,
        colour: palette.ink2,
        language: language === 'en' ? null : 'en',
      }),
    );
    y += english.length * 20 + 4;
  }
  parts.push(
    drawText([source], QUOTE.left, y + 12, SMALL.leading, {
      size: SMALL.size,
      colour: palette.ink3,
    }),
  );
  y += SMALL.leading;
  parts.push(drawRule(basis, TEXT_LEFT + 1, top + 1, y, palette.ink2));
  return { parts, height: y - top };
};

const drawHop = (hop: LadderHop, top: number, options: DrawingOptions): Block => {
  const { palette } = options;
  const { word, notes, quotes, basis, note } = hop;
  const wordWidth = measureText(word, 14, 600);
  const parts = [
    drawText([word], TEXT_LEFT, top + 14, 0, { size: 14, weight: 600, colour: palette.ink }),
    drawText([notes.join('\u2002')], TEXT_LEFT + wordWidth + 10, top + 14, 0, {
      size: SMALL.size,
      colour: palette.ink3,
    }),
  ];
  let y = top + 26;
  for (const quote of quotes) {
    const block = drawQuote(quote, basis, y, options);
    parts.push(...block.parts);
    y += block.height + GAP;
  }
  if (note !== null) {
    const lines = wrapText(note, {
      language: options.language,
      maxWidth: WIDTH - TEXT_LEFT,
      measure: (text) => measureText(text, 13),
    });
    parts.push(drawText(lines, TEXT_LEFT, y + 12, 20, { size: 13, colour: palette.ink2 }));
    y += lines.length * 20 + GAP;
  }
  return { parts, height: y - top };
};

const drawArrow = (hop: LadderHop, from: number, to: number, palette: Palette): string[] => {
  const x = GLYPH / 2;
  const { basis, arrow, tail } = hop;
  const head = (tip: number, sign: 1 | -1): string =>
    element('path', {
      d: `M${x - 4.5} ${(tip - sign * 9).toFixed(2)}L${x} ${tip.toFixed(2)}L${x + 4.5} ${(tip - sign * 9).toFixed(2)}Z`,
      fill: palette.ink2,
    });
  const circle = (y: number): string =>
    element('circle', {
      cx: x,
      cy: y,
      r: 3.6,
      fill: 'none',
      stroke: palette.ink2,
      'stroke-width': 1.5,
    });
  return [
    drawRule(
      basis,
      x,
      from + (arrow === 'up' ? 6 : tail === 'up' ? 8.4 : 0),
      to - (arrow === 'down' ? 6 : tail === 'down' ? 8.4 : 0),
      palette.ink2,
    ),
    ...(arrow === 'down' ? [head(to, 1)] : arrow === 'up' ? [head(from, -1)] : []),
    ...(tail === 'up' ? [circle(from + 4.4)] : tail === 'down' ? [circle(to - 4.4)] : []),
  ];
};

/** All rungs from the first to the last, each hop with all of its quotes. */
export const drawLadder = (rungs: readonly LadderRung[], options: DrawingOptions): Drawing => {
  const { palette, language } = options;
  const parts: string[] = [];
  let y = 0;
  for (const { name, kind, isSupplied, hop } of rungs) {
    const shown = isSupplied ? `〔${name}〕` : name;
    const lines = wrapText(shown, {
      language,
      maxWidth: WIDTH - TEXT_LEFT,
      measure: (text) => measureText(text, NAME.size, 600),
    });
    const height = Math.max(GLYPH, lines.length * NAME.leading);
    parts.push(
      element('g', { 'data-id': 'rung' }, [
        drawGlyph(kind, { x: GLYPH / 2, y: y + 15 }, GLYPH, palette),
        drawText(lines, TEXT_LEFT, y + 22, NAME.leading, {
          size: NAME.size,
          weight: 600,
          colour: palette.ink,
          family: FACES[language].serif,
        }),
      ]),
    );
    y += height + GAP;
    if (!hop) continue;
    const block = drawHop(hop, y, options);
    parts.push(
      element('g', { 'data-id': 'hop' }, [
        ...drawArrow(hop, y - GAP + 4, y + block.height - 2, palette),
        ...block.parts,
      ]),
    );
    y += block.height + 4;
  }
  return {
    body: parts.join(''),
    left: 0,
    top: 0,
    width: WIDTH,
    height: Math.max(GLYPH, y - GAP),
    occurring: {
      kinds: new Set(rungs.map(({ kind }) => kind)),
      bases: new Set(rungs.flatMap(({ hop }) => (hop ? [hop.basis] : []))),
      implied: rungs.some(({ hop }) => hop?.tail != null),
      more: false,
    },
  };
};
