/** Slides of tours as SVG files of 1600 x 900. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../graph/slides/slideSizes.ts';
import { measureText } from '../../graph/measureText.ts';
import { languageTag } from '../../messages/Language.ts';
import { drawLegend } from '../legend.ts';
import { FACES } from '../palettes.ts';
import { drawText } from '../svg/drawText.ts';
import { element, escapeXml } from '../svg/xml.ts';
import { drawKick, drawSlideQuote, toBaseline, wrap, type Block } from './drawSaid.ts';
import { drawScene, toSceneOccurring } from './drawScene.ts';
import type { SlidePicture, SlideSvgOptions } from './SlidePicture.ts';

const LEFT = 88;
const WIDTH = SLIDE_WIDTH - 2 * LEFT;
const TOP = 70;
/** Above the foot with legend and source. */
const BOTTOM = 828;
const SAID_WIDTH = 536;
const GAP = 20;
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3];

type StepPicture = Extract<SlidePicture, { type: 'step' }>;
type SourcesPicture = Extract<SlidePicture, { type: 'sources' }>;

/** What is drawn as large as there is room for, and smaller in no other case: nothing stands outside of the slide. */
const fit = (draw: (scale: number) => Block): string => {
  const room = BOTTOM - TOP;
  for (const scale of SCALES) {
    const { parts, height } = draw(scale);
    if (height <= room) return parts.join('');
  }
  const { parts, height } = draw(SCALES.at(-1) ?? 1);
  const k = room / height;
  const stay = (from: number): string => (from * (1 - k)).toFixed(3);
  return element(
    'g',
    { transform: `translate(${stay(LEFT)} ${stay(TOP)}) scale(${k.toFixed(5)})` },
    parts,
  );
};

const drawSaid = (slide: StepPicture, scale: number, options: SlideSvgOptions): Block => {
  const { palette, language } = options;
  const { statement, quotes, quoteSize, basis, unshown } = slide;
  const kick = drawKick(slide, { left: LEFT, top: TOP, width: SAID_WIDTH, scale }, options);
  const parts = [...kick.parts];
  let y = TOP + kick.height + 48 * scale;
  const size = statement.size * scale;
  const leading = size * (language === 'zh' ? 1.42 : 1.3);
  parts.push(
    element(
      'g',
      { 'data-id': 'statement', 'letter-spacing': language === 'zh' ? '0.01em' : null },
      drawText(statement.lines, LEFT, toBaseline(y, leading, size), leading, {
        size,
        weight: 600,
        colour: palette.ink,
        family: FACES[language].serif,
      }),
    ),
  );
  y += statement.lines.length * leading + 40 * scale;
  for (const quote of quotes) {
    const room = { left: LEFT, top: y, width: SAID_WIDTH, scale };
    const block = drawSlideQuote(quote, { size: quoteSize, leading: 1.8, basis }, room, options);
    parts.push(...block.parts);
    y += block.height + GAP * scale;
  }
  if (unshown === null) return { parts, height: y - GAP * scale - TOP };
  const lines = wrap(unshown, 20 * scale, SAID_WIDTH, language);
  parts.push(
    drawText(lines, LEFT, toBaseline(y, 28 * scale, 20 * scale), 28 * scale, {
      size: 20 * scale,
      colour: palette.ink3,
    }),
  );
  return { parts, height: y + lines.length * 28 * scale - TOP };
};

const COLUMN_GAP = 56;

const drawSources = (slide: SourcesPicture, scale: number, options: SlideSvgOptions): Block => {
  const { palette, language } = options;
  const { heading, report, columns } = slide;
  const kick = drawKick(slide, { left: LEFT, top: TOP, width: WIDTH, scale }, options);
  const parts = [...kick.parts];
  let y = TOP + kick.height + 30 * scale;
  const size = 40 * scale;
  parts.push(
    drawText([heading], LEFT, toBaseline(y, size * 1.3, size), 0, {
      size,
      weight: 600,
      colour: palette.ink,
      family: FACES[language].serif,
    }),
  );
  y += size * 1.3 + 8 * scale;
  const lines = wrap(report.join('\u2002'), 20 * scale, WIDTH, 'zh');
  parts.push(
    drawText(lines, LEFT, toBaseline(y, 28 * scale, 20 * scale), 28 * scale, {
      size: 20 * scale,
      colour: palette.ink2,
    }),
  );
  y += (lines.length * 28 + 24) * scale;
  const width = (WIDTH - COLUMN_GAP) / 2;
  const blocks = columns.map((column, at) => {
    let top = y;
    for (const quote of column) {
      const room = { left: LEFT + at * (width + COLUMN_GAP), top, width, scale };
      const look = { size: 20, leading: 1.65, basis: 'STATED' as const };
      const block = drawSlideQuote(quote, look, room, options);
      parts.push(...block.parts);
      top += block.height + GAP * scale;
    }
    return top - GAP * scale;
  });
  return { parts, height: Math.max(y, ...blocks) - TOP };
};

const LEGEND = { top: 840, most: 1.25, least: 0.6 };
const SOURCE = { size: 16, baseline: 882 };

/** Below the slide: what its shapes and lines stand for, and where it is from. */
const drawFoot = (slide: SlidePicture, options: SlideSvgOptions): string[] => {
  const { legend, source, palette } = options;
  const parts: string[] = [];
  if (legend && slide.type === 'step') {
    const occurring = toSceneOccurring(slide.scene);
    const draw = (k: number): { k: number; body: string; height: number } => ({
      k,
      ...drawLegend(occurring, legend, WIDTH / k, options),
    });
    const oneRow = draw(LEGEND.least).height;
    let drawn = draw(LEGEND.most);
    // In one row, however long the words for it are.
    while (drawn.height > oneRow && drawn.k > LEGEND.least) drawn = draw(drawn.k - 0.05);
    const top = source === null ? LEGEND.top + 18 : LEGEND.top;
    if (drawn.height > 0)
      parts.push(
        element(
          'g',
          { transform: `translate(${LEFT} ${top - 2}) scale(${drawn.k.toFixed(2)})` },
          drawn.body,
        ),
      );
  }
  if (source !== null) {
    const width = measureText(source, SOURCE.size);
    parts.push(
      element(
        'g',
        { 'data-id': 'source' },
        drawText([source], LEFT, SOURCE.baseline, 0, {
          size: width > WIDTH ? (SOURCE.size * WIDTH) / width : SOURCE.size,
          colour: palette.ink3,
        }),
      ),
    );
  }
  return parts;
};

/**
 * A slide as an SVG file: text is text, nothing is loaded from elsewhere, and whatever names and quotes hold it is valid XML.
 * The drawing stands where the slide has it; the same input gives the same file.
 */
export const toSlideSvg = (slide: SlidePicture, options: SlideSvgOptions): string => {
  const { palette, language, faces, transparent, source } = options;
  const size = { width: SLIDE_WIDTH, height: SLIDE_HEIGHT };
  const title = [slide.tour, ...(slide.title === null ? [] : [slide.title])].join(' – ');
  const description = [slide.description, ...(source === null ? [] : [source])].join('\n');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${SLIDE_WIDTH} ${SLIDE_HEIGHT}`,
      'font-family': palette.fontFamily,
      'xml:lang': languageTag[language],
    },
    [
      element('title', {}, escapeXml(title)),
      element('desc', {}, escapeXml(description)),
      ...(faces === null || faces === '' ? [] : [element('style', {}, escapeXml(faces))]),
      ...(transparent ? [] : [element('rect', { ...size, fill: palette.paper })]),
      slide.type === 'step'
        ? fit((scale) => drawSaid(slide, scale, options)) + drawScene(slide.scene, options)
        : fit((scale) => drawSources(slide, scale, options)),
      ...drawFoot(slide, options),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
};
