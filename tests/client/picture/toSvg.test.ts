import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CardEntity, GraphData, View } from '../../../client/graph/model.ts';
import type { Language } from '../../../client/graph/Terms.ts';
import { toSetView } from '../../../client/graph/toSetView.ts';
import { toView } from '../../../client/graph/toView.ts';
import { toPalette } from '../../../client/picture/palettes.ts';
import type { PictureOptions } from '../../../client/picture/Picture.ts';
import { toFaceTexts } from '../../../client/picture/toFaceTexts.ts';
import { toSvg } from '../../../client/picture/toSvg.ts';
import { HOSTILE_TEXTS } from '../../browser/fixtures/hostileTexts.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';
import { LEGEND, toBareOptions } from './pictureOptions.ts';

const FOCUS = 'government-court-linkage-mechanism';
const toOptions = (language: Language, more: Partial<PictureOptions> = {}): PictureOptions =>
  toBareOptions(language, {
    title: 'A title',
    legend: LEGEND,
    source: ['A report', 'an address'],
    ...more,
  });
const VIEW_OPTIONS = {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: true,
  selection: null,
} as const;
const open = (data: GraphData = SAMPLE_DATA): View =>
  toView(data, [{ type: 'open', id: FOCUS }], VIEW_OPTIONS);
const draw = (view: View, more: Partial<PictureOptions> = {}): string =>
  toSvg({ type: 'view', view, selection: null, window: null }, toOptions('zh', more)).svg;

interface Parsed {
  /** Names of the elements, in order. */
  names: string[];
  /** Attributes and texts by `data-id` of the groups. */
  groups: Map<string, string>;
  attributes: string[];
  text: string;
}

/** Reads it as XML; throws where it is none. */
const parse = (svg: string): Parsed => {
  const read: Parsed = { names: [], groups: new Map(), attributes: [], text: '' };
  const within: (string | null)[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    read.names.push(name);
    read.attributes.push(...Object.values(attributes).map((each) => each.name));
    within.push(attributes['data-id']?.value ?? null);
  });
  parser.on('text', (text) => {
    read.text += text;
    const id = within.findLast((each) => each !== null);
    if (id !== undefined) read.groups.set(id, (read.groups.get(id) ?? '') + text);
  });
  parser.on('closetag', () => {
    within.pop();
  });
  parser.write(svg).close();
  return read;
};

describe('a picture as SVG', () => {
  it('has every card, line and word of the view, its text as text', () => {
    const view = open();
    const svg = draw(view);
    const { groups } = parse(svg);
    for (const { id, lines } of view.entities)
      expect(groups.get(`card ${id}`)).toBe(lines.join(''));
    const ids = [...svg.matchAll(/data-id="line ([^"]*)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(view.lines.map(({ id }) => id).toSorted());
    for (const { id, word } of view.lines)
      if (word) expect(groups.get(`word ${id}`)).toBe(word.text);
    for (const { id, hidden } of view.entities)
      if (hidden > 0) expect(groups.get(`pill ${id}`)).toBe(`+${hidden}`);
  });

  it('is the same for the same view, and loads nothing', () => {
    expect(draw(open())).toBe(draw(open()));
    const names = parse(draw(open())).attributes;
    expect(names).not.toContain('href');
    expect(names).not.toContain('xlink:href');
    expect(draw(open())).not.toMatch(/url\((?!data:)/);
  });

  it('has title, legend and source each where it is asked for', () => {
    const whole = parse(draw(open())).groups;
    expect(whole.get('title')).toBe('A title');
    expect(whole.get('source')).toBe('A reportan address');
    expect(whole.get('legend')).toContain(LEGEND.bases.STATED);
    const bare = parse(draw(open(), { title: null, legend: null, source: [] })).groups;
    for (const id of ['title', 'legend', 'source']) expect(bare.has(id)).toBe(false);
  });

  it('explains the lines that occur, and no others', () => {
    const view = open();
    const stated = view.lines.filter(({ basis, tail }) => basis === 'STATED' && !tail);
    const { groups } = parse(draw({ ...view, lines: stated }));
    expect(groups.get('legend')).toContain(LEGEND.bases.STATED);
    expect(groups.get('legend')).not.toContain(LEGEND.bases.INFERRED);
    expect(groups.get('legend')).not.toContain(LEGEND.implied);
  });

  it('draws lines by their basis, with heads and hollow tails', () => {
    const view = open();
    const svg = draw(view, { legend: null });
    const count = (pattern: RegExp): number => [...svg.matchAll(pattern)].length;
    expect(count(/stroke-dasharray="6 4"/g)).toBe(
      view.lines.filter(({ basis, background }) => !background && basis === 'JUXTAPOSED').length,
    );
    expect(count(/stroke-dasharray="0.1 4"/g)).toBe(
      view.lines.filter(({ basis, background }) => !background && basis === 'INFERRED').length,
    );
    const tails = view.lines.filter(({ tail }) => tail !== null).length;
    expect(tails).toBeGreaterThan(0);
    expect(count(/<circle /g)).toBe(tails);
  });

  it('dims what the selection dims, and nothing where marks are left out', () => {
    const view = open();
    const selection = { type: 'entity', id: 'district-court' } as const;
    const { edge } = toPalette('light', 'zh');
    const options = toOptions('zh', { legend: null, source: [], title: null });
    const marked = toSvg({ type: 'view', view, selection, window: null }, options).svg;
    const plain = toSvg({ type: 'view', view, selection: null, window: null }, options).svg;
    expect(marked).toContain(options.palette.mark);
    expect(plain).not.toContain(options.palette.mark);
    const countPale = (svg: string): number => svg.split(`stroke="${edge}"`).length;
    expect(countPale(marked)).toBeGreaterThan(countPale(plain));
  });

  it('cuts to the window, at the zoom of the map', () => {
    const seen = {
      camera: { zoom: 2, pan: { x: -30, y: 40 } },
      frame: { width: 500, height: 300, top: 76 },
    };
    const options = toOptions('zh', { legend: null, source: [], title: null });
    const { svg, width, height } = toSvg(
      { type: 'view', view: open(), selection: null, window: seen },
      options,
    );
    expect(width).toBe(548);
    expect(height).toBeGreaterThanOrEqual(300);
    expect(svg).toContain('translate(-30.00 40.00) scale(2)');
    expect(svg).toContain('overflow="hidden"');
  });

  it('leaves the ground out where it is to be transparent', () => {
    const { paper } = toPalette('light', 'zh');
    const first = (svg: string): string | undefined => /<rect[^>]*>/.exec(svg)?.[0];
    expect(first(draw(open()))).toContain(paper);
    expect(first(draw(open(), { transparent: true }))).not.toContain(`fill="${paper}" />`);
    expect(
      parse(draw(open(), { transparent: true })).names.filter((name) => name === 'rect').length,
    ).toBe(parse(draw(open())).names.filter((name) => name === 'rect').length - 1);
  });

  it('is valid XML with a hundred hostile names, and says each', () => {
    const controls = [
      '\u0000',
      'a\u0008b',
      '\u001b[31m',
      '\ufffe',
      '\ud800',
      'x\udfffy',
      ']]>',
      '\r\n\t',
    ];
    const names = [...HOSTILE_TEXTS, ...controls];
    expect(names.length).toBeGreaterThanOrEqual(100);
    const first = [...SAMPLE_DATA.entities.values()][0];
    if (!first) throw new Error('The sample has no entity; give it one.');
    for (const name of names) {
      const entity: CardEntity = { ...first, id: `x.${name}`, name: { zh: name, en: name } };
      const view = toSetView(
        { entities: new Map([[entity.id, entity]]), relations: new Map() },
        'x',
        {
          ...VIEW_OPTIONS,
          narrow: true,
        },
      );
      const svg = draw(view, { title: name, source: [name], description: name });
      const { names: elements, text } = parse(svg);
      expect(elements).not.toContain('script');
      expect(elements).not.toContain('img');
      expect(elements).not.toContain('b');
      // What XML can hold is said as it is.
      const said = name.replaceAll(/\s/gu, '');
      if (/^[\p{L}\p{N}<>&;="/.:]+$/u.test(said))
        expect(text.replaceAll(/\s/gu, '')).toContain(said);
    }
  });

  it('names the characters of each face', () => {
    const svg = draw(open(), { title: '题<&', source: ['源'] });
    const { serif, sans } = toFaceTexts(svg);
    for (const character of '题<&') expect(serif).toContain(character);
    expect(sans).toContain('源');
    expect(serif).not.toContain('源');
  });
});
