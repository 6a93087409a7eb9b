/** Pictures as SVG files. */
import { measureText } from '../graph/measureText.ts';
import { wrapText } from '../graph/wrapText.ts';
import { languageTag } from '../messages/Language.ts';
import { drawLegend } from './legend.ts';
import { drawLadder } from './ladder/drawLadder.ts';
import { drawMatrix } from './matrix/drawMatrix.ts';
import { drawNetwork } from './drawNetwork.ts';
import { drawView } from './drawView.ts';
import { FACES } from './palettes.ts';
import type { Drawing, DrawingOptions, PictureOptions, Subject } from './Picture.ts';
import { drawText } from './svg/drawText.ts';
import { element, escapeXml } from './svg/xml.ts';

const MARGIN = 24;
/** Legend and source need some room, however little is drawn. */
const LEAST_WIDTH = 360;
const TITLE = { size: 22, leading: 31 };
const SOURCE = { size: 12, leading: 18 };

/** What surrounds nothing is as large as this. */
const draw = (subject: Subject, options: DrawingOptions): Drawing => {
  switch (subject.type) {
    case 'view':
      return drawView(subject, options);
    case 'network':
      return drawNetwork(subject, options);
    case 'ladder':
      return drawLadder(subject.rungs, options);
    case 'matrix':
      return drawMatrix(subject.sheet, options);
  }
};

/** A picture with its size in px. */
export interface SvgPicture {
  svg: string;
  width: number;
  height: number;
}

/**
 * The subject with title, legend and source as an SVG file: text is text, nothing is loaded from elsewhere, and whatever
 * names and quotes hold it is valid XML. The same input gives the same file.
 */
export const toSvg = (subject: Subject, options: PictureOptions): SvgPicture => {
  const { palette, language, title, legend, source, faces, transparent } = options;
  const drawing = draw(subject, options);
  const width = Math.ceil(Math.max(LEAST_WIDTH, drawing.width));
  const wrap = (text: string, size: number, weight: number): string[] =>
    wrapText(text, {
      language,
      maxWidth: width,
      measure: (part) => measureText(part, size, weight),
    });
  let y = MARGIN;
  const parts: string[] = [];
  const titleLines = title === null ? [] : wrap(title, TITLE.size, 600);
  if (titleLines.length > 0) {
    parts.push(
      element(
        'g',
        { 'data-id': 'title' },
        drawText(titleLines, MARGIN, y + TITLE.size, TITLE.leading, {
          size: TITLE.size,
          weight: 600,
          colour: palette.ink,
          family: FACES[language].serif,
        }),
      ),
    );
    y += titleLines.length * TITLE.leading + 12;
  }
  parts.push(
    element(
      'g',
      {
        'data-id': 'drawing',
        transform: `translate(${(MARGIN - drawing.left).toFixed(2)} ${(y - drawing.top).toFixed(2)})`,
      },
      drawing.body,
    ),
  );
  y += drawing.height + 20;
  const signs = legend && drawLegend(drawing.occurring, legend, width, options);
  const sourceLines = source.flatMap((line) => wrap(line, SOURCE.size, 400));
  if ((signs && signs.height > 0) || sourceLines.length > 0) {
    parts.push(element('path', { d: `M${MARGIN} ${y.toFixed(2)}h${width}`, stroke: palette.edge }));
    y += 8;
  }
  if (signs && signs.height > 0) {
    parts.push(element('g', { transform: `translate(${MARGIN} ${y.toFixed(2)})` }, signs.body));
    y += signs.height + 4;
  }
  if (sourceLines.length > 0) {
    parts.push(
      element(
        'g',
        { 'data-id': 'source' },
        drawText(sourceLines, MARGIN, y + 13, SOURCE.leading, {
          size: SOURCE.size,
          colour: palette.ink3,
        }),
      ),
    );
    y += sourceLines.length * SOURCE.leading + 4;
  }
  const size = { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN - 8) };
  const ground = transparent
    ? []
    : [element('rect', { width: size.width, height: size.height, fill: palette.paper })];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': palette.fontFamily,
      'xml:lang': languageTag[language],
    },
    [
      element('title', {}, escapeXml(title ?? options.description)),
      element('desc', {}, escapeXml(options.description)),
      // No label may end it: what stands in it are faces of our own.
      ...(faces === null || faces === '' ? [] : [element('style', {}, escapeXml(faces))]),
      ...ground,
      ...parts,
    ],
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, ...size };
};
