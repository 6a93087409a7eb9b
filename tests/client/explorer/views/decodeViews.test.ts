import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile, decodeViews } from '../../../../client/explorer/views/decodeViews.ts';
import { encodeViews } from '../../../../client/explorer/views/encodeViews.ts';
import { planImport } from '../../../../client/explorer/views/planImport.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_NAME,
  MOST_VIEWS,
  toFreeName,
  toViewName,
  type View,
} from '../../../../client/explorer/views/View.ts';
import { HOSTILE_TEXTS } from '../../../browser/fixtures/hostileTexts.ts';
import { view, views } from './viewArbitrary.ts';

const GOOD: View = { name: '府院', address: '?e=r.a&rev=3f2a9c', kept: '2026-11-25T08:00:00.000Z' };
const write = (entries: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'fazhi-graph.views', version: 1, views: entries, ...more });
const readFault = (entry: unknown): string | undefined =>
  decodeViews(write([entry])).faults[0]?.type;

describe('a file of views', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(views, fc.array(fc.string({ unit: 'binary' })), (kept, aside) => {
        const decoded = decodeViews(encodeViews(kept, aside));
        expect(decoded.views.map((each) => each.view)).toEqual(kept);
        expect(decoded.views.flatMap(({ dropped }) => dropped)).toEqual([]);
        expect(decoded).toMatchObject({ faults: [], faulty: [], aside, file: null });
      }),
    );
  });

  it('is JSON that says what it is', () => {
    expect(encodeViews([GOOD])).toBe(
      `{
  "format": "fazhi-graph.views",
  "version": 1,
  "views": [
    {
      "name": "府院",
      "address": "?e=r.a&rev=3f2a9c",
      "kept": "2026-11-25T08:00:00.000Z"
    }
  ]
}
`,
    );
  });

  it('may hold any text or value: each view is read or has a fault, at its place', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE_TEXTS));
    const entry = fc.oneof(
      fc.jsonValue(),
      view,
      fc.record({ name: field, address: field, kept: field }, { requiredKeys: [] }),
      view.chain((good) =>
        fc.tuple(fc.constantFrom('name', 'address', 'kept'), field).map(([key, value]) => ({
          ...good,
          [key]: value,
        })),
      ),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const { views: read, faults, faulty, file } = decodeViews(write(entries));
        expect(file).toBeNull();
        const places = [...read, ...faults].map(({ at }) => at).toSorted((a, b) => a - b);
        expect(places).toEqual(entries.map((_, index) => index + 1));
        expect(faulty).toEqual(faults.map(({ at }) => JSON.stringify(entries[at - 1])));
        const again = decodeViews(encodeViews(read.map((each) => each.view)));
        expect(again.views.map((each) => each.view)).toEqual(read.map((each) => each.view));
        for (const each of read) expect(each.view.address.startsWith('?')).toBe(true);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(decodeViews(text).file).not.toBeNull();
      }),
    );
  });

  it('is refused whole where nothing in it can be trusted', () => {
    const find = (text: string): string | undefined => decodeViews(text).file?.type;
    expect(find('')).toBe('json');
    expect(find(encodeViews([GOOD]).slice(0, -20))).toBe('json');
    expect(find('['.repeat(500_000))).toBe('json');
    expect(find(write([JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)]))).toBeUndefined();
    // How deep a text may be nested is the engine's to say; it is refused as a whole, or the view is.
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const nested = decodeViews(write([]).replace('[]', `[${deep}]`));
    expect(nested.views).toEqual([]);
    expect(nested.file?.type ?? nested.faults[0]?.type).toMatch(/^(json|entry)$/);
    expect(find('[]')).toBe('format');
    expect(find('{"format":"other"}')).toBe('format');
    expect(find('{"__proto__":{"format":"fazhi-graph.views","version":1,"views":[]}}')).toBe(
      'format',
    );
    expect(decodeViews(write([], { version: 2 })).file).toEqual({ type: 'version', found: '2' });
    expect(find(write({ length: 3 }))).toBe('list');
    expect(find(write(Array.from({ length: MOST_VIEWS + 1 }, () => GOOD)))).toBe('many');
    expect(find(write(Array.from({ length: MOST_VIEWS }, () => GOOD)))).toBeUndefined();
  });

  it('names the fault of each view', () => {
    expect(readFault(GOOD)).toBeUndefined();
    for (const entry of [7, null, 'x', [GOOD]]) expect(readFault(entry)).toBe('entry');
    for (const name of [undefined, 7, '', ' \n\u0000', '\u202E']) {
      expect(readFault({ ...GOOD, name })).toBe('name');
    }
    expect(readFault({ ...GOOD, name: '甲'.repeat(LONGEST_NAME + 1) })).toBe('nameLong');
    expect(readFault({ ...GOOD, name: '𠮷'.repeat(LONGEST_NAME) })).toBeUndefined();
    for (const address of [
      undefined,
      7,
      '',
      'e=r.a',
      '/?e=r.a',
      '//example.org/?e=r.a',
      'https://example.org/?e=r.a',
      'javascript:alert(1)//?e=r.a',
      '?e=r.a#x',
      '?e=r.a b',
      ' ?e=r.a',
      '?e=r.a\n',
    ])
      expect(readFault({ ...GOOD, address }), String(address)).toBe('address');
    expect(readFault({ ...GOOD, address: `?e=${'a'.repeat(LONGEST_ADDRESS)}` })).toBe(
      'addressLong',
    );
    for (const address of ['?e=,', '?as=circle', '?foo=bar', `?e=${'a'.repeat(301)}`])
      expect(readFault({ ...GOOD, address }), address).toBe('addressUnknown');
    for (const address of ['?', '?rev=3f2a9c', '?as=fields'])
      expect(readFault({ ...GOOD, address }), address).toBeUndefined();
    for (const kept of [undefined, 7, '', 'yesterday', '2026-13-01T00:00:00Z', '2026-11-25'])
      expect(readFault({ ...GOOD, kept })).toBe('kept');
    expect(readFault(JSON.parse('{"__proto__":{"name":"a","address":"?","kept":""}}'))).toBe(
      'name',
    );
    expect({}).not.toHaveProperty('name');
  });

  it('opens what can be opened of an address, and says what could not', () => {
    const { views: read } = decodeViews(write([{ ...GOOD, address: '?e=r.a&s=r.b;NONE;out' }]));
    expect(read).toMatchObject([
      { view: { address: '?e=r.a&s=r.b;NONE;out' }, at: 1, dropped: ['s=r.b;NONE;out'] },
    ]);
  });

  it('is refused where it is too large or not in UTF-8, and read with a byte order mark', async () => {
    expect((await decodeFile(new Blob(['x'.repeat(1_048_577)]))).file?.type).toBe('large');
    const gbk = new Uint8Array([0x7b, 0x22, 0xb8, 0xae, 0xd4, 0xba, 0x22, 0x7d]);
    expect((await decodeFile(new Blob([gbk]))).file?.type).toBe('encoding');
    const marked = await decodeFile(new Blob(['\uFEFF', encodeViews([GOOD])]));
    expect(marked.views.map((each) => each.view)).toEqual([GOOD]);
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    expect((await decodeFile(gone)).file).toEqual({ type: 'unread', found: 'gone' });
  });
});

describe('a name of a view', () => {
  it('is one line without marks that turn the text beside it', () => {
    expect(toViewName('  府\u202E院\n\t联动\u0000 ')).toBe('府院 联动');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = toViewName(text);
        expect(toViewName(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('gets a number where it is taken, and is none too long', () => {
    expect(toFreeName('a', new Set())).toBe('a');
    expect(toFreeName('a', new Set(['a', 'a (2)']))).toBe('a (3)');
    expect(toFreeName('a (2)', new Set(['a', 'a (2)']))).toBe('a (3)');
    const long = '𠮷'.repeat(LONGEST_NAME);
    expect(Array.from(toFreeName(long, new Set([long])))).toHaveLength(LONGEST_NAME);
  });
});

describe('an import', () => {
  it('adds all that is new under names of their own, and says what was not', () => {
    fc.assert(
      fc.property(views, views, (kept, more) => {
        const decoded = decodeViews(encodeViews([...more, ...kept]));
        const plan = planImport(kept, decoded);
        const names = [...kept, ...plan.views].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(plan.views.length + plan.known.length).toBe(decoded.views.length);
        expect(plan.known.length).toBeGreaterThanOrEqual(kept.length);
        expect(plan.renamed.map(({ to }) => to)).toEqual(
          plan.views
            .map(({ name }) => name)
            .filter((name) => !more.some((each) => each.name === name)),
        );
      }),
    );
    const plan = planImport([GOOD], decodeViews(write([GOOD, { ...GOOD, address: '?e=r.b' }])));
    expect(plan).toEqual({
      views: [{ ...GOOD, name: '府院 (2)', address: '?e=r.b' }],
      renamed: [{ from: '府院', to: '府院 (2)' }],
      known: ['府院'],
      partly: [],
    });
  });
});
