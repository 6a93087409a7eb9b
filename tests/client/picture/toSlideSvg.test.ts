import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { TourDetailDocument, ToursDocument } from '../../../client/api/operations.generated.ts';
import type { Ontology, ReportOutline } from '../../../client/explorer/Library.ts';
import type { Tour } from '../../../client/explorer/requestTours.ts';
import { measureText } from '../../../client/graph/measureText.ts';
import type { Language } from '../../../client/graph/Terms.ts';
import { en } from '../../../client/messages/en.ts';
import { slidesEn } from '../../../client/messages/slidesEn.ts';
import { slidesZh } from '../../../client/messages/slidesZh.ts';
import { zh } from '../../../client/messages/zh.ts';
import { toPalette } from '../../../client/picture/palettes.ts';
import type { SlidePicture, SlideSvgOptions } from '../../../client/picture/slides/SlidePicture.ts';
import { toSlidePicture } from '../../../client/picture/slides/toSlidePicture.ts';
import { toSlideSvg } from '../../../client/picture/slides/toSlideSvg.ts';
import { toShow, type ShownSlide } from '../../../client/slides/toShow.ts';
import { createApp } from '../../../server/app.ts';
import { openEmbeddedStore } from '../../../server/openEmbeddedStore.ts';
import { HOSTILE_TEXTS } from '../../browser/fixtures/hostileTexts.ts';
import { ask } from '../../support/ask.ts';
import { readRealGraph } from '../../support/readRealGraph.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const MESSAGES = { zh, en };
const WORDS = { zh: slidesZh, en: slidesEn };
const SOURCE = '区政府《报告》，2025-03-01 公布，法治图谱，数据版本 abc';

let tours: Tour[] = [];
let ontology: Ontology;
let report: ReportOutline;

beforeAll(async () => {
  const app = createApp({ store: await openEmbeddedStore() });
  const { library } = await readRealGraph();
  ontology = library.ontology;
  const [first] = library.reports;
  if (!first) throw new Error('The seed has no report.');
  report = first;
  const { data } = await ask(app, ToursDocument.toString(), {});
  const ids = (data.tours as { id: string }[]).map(({ id }) => id);
  tours = await Promise.all(
    ids.map(async (id) => {
      const answer = await ask(app, TourDetailDocument.toString(), { id });
      return answer.data.tour as Tour;
    }),
  );
}, 60_000);

const toOptions = (language: Language, more: Partial<SlideSvgOptions> = {}): SlideSvgOptions => ({
  palette: toPalette('light', language),
  language,
  terms: ontology,
  transparent: false,
  legend: {
    bases: MESSAGES[language].basis,
    implied: MESSAGES[language].impliedSubject,
    more: 'n more',
  },
  source: SOURCE,
  faces: null,
  ...more,
});
const toPicture = (tour: Tour, slide: ShownSlide, language: Language): SlidePicture =>
  toSlidePicture(tour, slide, {
    ontology,
    report,
    language,
    words: WORDS[language],
    sentence: MESSAGES[language].sentenceNumber,
  });
const listPictures = (language: Language): SlidePicture[] =>
  tours.flatMap((tour) =>
    toShow(tour, report, language).map((slide) => toPicture(tour, slide, language)),
  );

interface Line {
  text: string;
  /** Where it stands, by the table of widths. */
  left: number;
  right: number;
  y: number;
  size: number;
}
interface Parsed {
  names: string[];
  attributes: string[];
  lines: Line[];
  /** All that is set, without spaces. */
  text: string;
}

/** Reads it as XML; throws where it is none. Transforms are read for the legend alone, which is measured by its own. */
const parse = (svg: string): Parsed => {
  const read: Parsed = { names: [], attributes: [], lines: [], text: '' };
  let k = 1;
  let shift = { x: 0, y: 0 };
  let own = { x: 0, y: 0, size: 0, anchor: 'start' };
  let isText = false;
  const depth: string[] = [];
  const kept: { at: number; k: number; shift: { x: number; y: number } }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth.push(name);
    read.names.push(name);
    read.attributes.push(...Object.keys(attributes));
    const transform = /^translate\((?<x>\S+) (?<y>\S+)\) scale\((?<k>\S+)\)$/.exec(
      attributes['transform'] ?? '',
    )?.groups;
    if (name === 'g' && transform) {
      kept.push({ at: depth.length, k, shift });
      k = Number(transform['k']);
      shift = { x: Number(transform['x']), y: Number(transform['y']) };
    }
    const number = (key: string, or: number): number => Number(attributes[key] ?? or);
    if (name === 'text') {
      isText = true;
      own = {
        x: number('x', 0),
        y: number('y', 0),
        size: number('font-size', 0),
        anchor: attributes['text-anchor'] ?? 'start',
      };
    }
    if (name === 'tspan') own = { ...own, x: number('x', own.x), y: own.y + number('dy', 0) };
  });
  parser.on('text', (text) => {
    if (!isText) return;
    read.text += text.replaceAll(/\s/gu, '');
    if (text.trim() === '') return;
    const width = measureText(text, own.size);
    const left = own.x - (own.anchor === 'end' ? width : own.anchor === 'middle' ? width / 2 : 0);
    read.lines.push({
      text,
      left: left * k + shift.x,
      right: (left + width) * k + shift.x,
      y: own.y * k + shift.y,
      size: own.size * k,
    });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text') isText = false;
    const last = kept.at(-1);
    if (last?.at === depth.length) {
      ({ k, shift } = last);
      kept.pop();
    }
    depth.pop();
  });
  parser.write(svg).close();
  return read;
};
const bare = (text: string): string => text.replaceAll(/\s/gu, '');

describe('slides as SVG', () => {
  it.each(LANGUAGES)('say all that the slides of all tours say, as text: %s', (language) => {
    const pictures = listPictures(language);
    expect(tours.length).toBeGreaterThanOrEqual(3);
    expect(pictures.length).toBeGreaterThan(tours.flatMap(({ steps }) => steps).length);
    for (const picture of pictures) {
      const { text } = parse(toSlideSvg(picture, toOptions(language)));
      const isStep = picture.type === 'step';
      const quotes = isStep ? picture.quotes : picture.columns.flat();
      expect(quotes.length).toBeGreaterThan(0);
      const expected = [
        picture.tour,
        picture.title ?? '',
        SOURCE,
        ...(isStep ? [picture.unshown ?? ''] : [picture.heading, ...picture.report]),
        ...quotes.flatMap(({ runs, source, translation }) => [
          runs.map((run) => run.text).join(''),
          source,
          translation ?? '',
        ]),
      ];
      for (const each of expected) expect(text).toContain(bare(each));
      if (!isStep) continue;
      expect(text).toContain(bare(picture.statement.lines.join('')));
      for (const { label } of picture.scene.nodes)
        for (const line of label) expect(text).toContain(bare(line.text));
      for (const { word } of picture.scene.edges)
        for (const line of word) expect(text).toContain(bare(line.text));
    }
  });

  it.each(LANGUAGES)('have nothing outside of the frame, nor above the foot: %s', (language) => {
    for (const picture of listPictures(language)) {
      const { lines } = parse(toSlideSvg(picture, toOptions(language)));
      const out = lines.filter(
        ({ left, right, y, size }) =>
          left < 40 || right > 1560 || y - size < 30 || y + size * 0.3 > 890,
      );
      expect(out).toEqual([]);
      // What is said ends above the legend.
      expect(
        lines.filter(({ y, left, size }) => left < 640 && y > 830 && y < 838 && size > 0),
      ).toEqual([]);
    }
  });

  it('part no word of an English name', () => {
    const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const entities = tours.flatMap(({ steps }) => steps).flatMap((step) => step.entities);
    const words = new Map(entities.map(({ id, name }) => [id, toWords(name.en)]));
    const parted = listPictures('en')
      .flatMap((picture) => (picture.type === 'step' ? picture.scene.nodes : []))
      .flatMap(({ id, label }) =>
        label
          .filter(({ style }) => style !== 'figure')
          .flatMap(({ text }) => toWords(text))
          .filter((word) => words.get(id)?.includes(word) !== true),
      );
    expect(parted).toEqual([]);
  });

  it('have legend and source where they are asked for, and the lines that occur', () => {
    const picture = listPictures('zh').find(
      (each) => each.type === 'step' && each.scene.edges.some(({ hasTail }) => hasTail),
    );
    if (picture?.type !== 'step') throw new Error('No tour has a hollow tail; give it one.');
    const whole = parse(toSlideSvg(picture, toOptions('zh'))).text;
    expect(whole).toContain(bare(zh.impliedSubject));
    const none = parse(toSlideSvg(picture, toOptions('zh', { legend: null, source: null }))).text;
    expect(none).not.toContain(bare(zh.impliedSubject));
    expect(none).not.toContain(SOURCE);
    const edges = picture.scene.edges.map((edge) => ({
      ...edge,
      hasTail: false,
      basis: 'STATED' as const,
    }));
    const stated = parse(
      toSlideSvg({ ...picture, scene: { ...picture.scene, edges } }, toOptions('zh')),
    ).text;
    expect(stated).toContain(bare(zh.basis.STATED));
    expect(stated).not.toContain(bare(zh.basis.INFERRED));
    expect(stated).not.toContain(bare(zh.impliedSubject));
  });

  it('are the same for the same slide, load nothing, and hold no HTML', () => {
    for (const picture of listPictures('en')) {
      const svg = toSlideSvg(picture, toOptions('en'));
      expect(toSlideSvg(picture, toOptions('en'))).toBe(svg);
      const { names, attributes } = parse(svg);
      expect(names).not.toContain('foreignObject');
      expect(names).not.toContain('image');
      expect(attributes.filter((name) => name.endsWith('href'))).toEqual([]);
    }
  });

  it('leave the ground out where it is to be transparent', () => {
    const [picture] = listPictures('zh');
    if (!picture) throw new Error('There is no slide.');
    const { paper } = toPalette('light', 'zh');
    expect(toSlideSvg(picture, toOptions('zh'))).toContain(`fill="${paper}"`);
    expect(toSlideSvg(picture, toOptions('zh', { transparent: true }))).not.toContain(paper);
  });
});

/** The tour's first step and the step with most entities, with this text for all that can be named or said. */
function toHostile(tour: Tour, text: string): Tour {
  const both = { zh: text, en: text };
  const [first, ...others] = tour.steps;
  const most = others.toSorted((a, b) => b.entities.length - a.entities.length)[0];
  const steps = [first, most].flatMap((step) => (step ? [step] : []));
  return {
    ...tour,
    title: both,
    summary: both,
    steps: steps.map((step) => ({
      ...step,
      title: both,
      body: { zh: `${text}\n${text}`, en: `${text}\n${text}` },
      entities: step.entities.map((entity) => ({ ...entity, name: both })),
    })),
  };
}

describe.each(LANGUAGES)('slides of a tour that names whatever can be written: %s', (language) => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text] as const))(
    'hold %s as text, within the frame',
    (_, text) => {
      const [tour] = tours;
      if (!tour) throw new Error('The seed has no tour.');
      const hostile = toHostile(tour, text);
      // A file of XML says in their place that they cannot be in one.
      const written = bare(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
      for (const slide of toShow(hostile, report, language)) {
        const picture = toPicture(hostile, slide, language);
        const { text: said, lines, names } = parse(toSlideSvg(picture, toOptions(language)));
        expect(names.filter((name) => /script|img|b|h1/i.test(name))).toEqual([]);
        // Title and statement, a very long one as far as half of the height holds it; names as far as there is room.
        const isCut = picture.type === 'step' && picture.statement.lines.at(-1)?.endsWith('…');
        const times = said.split(written).length - 1;
        expect(times).toBeGreaterThanOrEqual(picture.type === 'step' ? (isCut ? 2 : 4) : 1);
        if (isCut) expect(text.length).toBeGreaterThanOrEqual(300);
        const out = lines.filter(
          ({ left, right, y, size }) =>
            left < 0 || right > 1600 || y - size < 0 || y + size * 0.3 > 900,
        );
        expect(out).toEqual([]);
      }
    },
  );
});
