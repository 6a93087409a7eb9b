import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import {
  fromAnnotations,
  readAnnotationFile,
  readAnnotationText,
} from '../../../../client/explorer/notes/fromAnnotations.ts';
import { readIri, toIri } from '../../../../client/explorer/notes/iris.ts';
import { toNewId, type Note } from '../../../../client/explorer/notes/Note.ts';
import { CONTEXT, toAnnotationFiles } from '../../../../client/explorer/notes/toAnnotations.ts';
import { toIri as toServerIri } from '../../../../server/export/rdf/vocabulary.ts';
import { note as anyNote, notes as anyNotes } from './noteArbitrary.ts';

const options = { toText: (html: string) => html.replace(/<[^>]*>/g, ''), newId: toNewId };
const toLink = ({ target }: Note): string => `http://127.0.0.1/?sel=${target.type}`;
const write = (notes: readonly Note[]): string =>
  toAnnotationFiles(notes, toLink, toNewId).join('');
const read = (text: string) => readAnnotationText(text, options);
const notesOf = (text: string): Note[] => read(text).notes.map(({ note }) => note);

const PASSAGE: Note = {
  id: 'urn:uuid:0b0f7f1c-3c58-4b7e-8d6f-0c8d8a5a9b11',
  target: {
    type: 'passage',
    report: 'wancheng-2025',
    place: { start: 3, end: 7 },
    exact: '𠮷区法院',
    prefix: '甲乙，',
    suffix: '。',
  },
  text: '一\n二',
  language: 'zh-Hans',
  creator: null,
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-03T03:04:05.000Z',
  revision: '3f2a9c',
};
const RELATION: Note = {
  ...PASSAGE,
  id: 'urn:uuid:0b0f7f1c-3c58-4b7e-8d6f-0c8d8a5a9b12',
  target: { type: 'relation', id: 'wancheng-2025.a~LEADS~b' },
  creator: '张三',
  language: null,
};

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that notes use, after the Web Annotation Vocabulary
 * (https://www.w3.org/TR/annotation-vocab/); the test asks nothing of the network.
 */
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const TERMS = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  commenting: 'oa:commenting',
  body: link('oa:hasBody'),
  target: link('oa:hasTarget'),
  source: link('oa:hasSource'),
  selector: link('oa:hasSelector'),
  scope: link('oa:hasScope'),
  creator: link('dcterms:creator'),
  generator: link('as:generator'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  first: link('as:first'),
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  name: 'foaf:name',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
};

/** The triples of a file as jsonld.js reads it, in its safe mode: a term that no context knows is an error. */
async function readTriples(text: string): Promise<[string, string, string][]> {
  const nquads: unknown = await jsonld.toRDF(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      safe: true,
      documentLoader: (url: string) => {
        if (url !== CONTEXT) return Promise.reject(new Error(`Not a context of notes: ${url}`));
        return Promise.resolve({ documentUrl: url, document: { '@context': TERMS } });
      },
    } as jsonld.Options.ToRdf,
  );
  return new Parser({ format: 'application/n-quads' })
    .parse(nquads as string)
    .map(({ subject, predicate, object }) => [
      subject.value,
      predicate.value.replace(/^.*[#/]/, ''),
      object.value,
    ]);
}

describe('notes as annotations', () => {
  it('are read again as they were', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const decoded = read(write(notes));
        expect(decoded.faults).toEqual([]);
        expect(decoded.file).toBeNull();
        expect(decoded.notes.map(({ note }) => note)).toEqual(notes);
      }),
    );
  });

  it('name what they are about as the RDF does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        for (const thing of ['entity', 'relation', 'report'] as const) {
          expect(toIri(thing, id)).toBe(toServerIri(thing, id));
          expect(readIri(thing, toIri(thing, id))).toBe(id);
        }
      }),
    );
  });

  it('are Web Annotations to a processor of JSON-LD', async () => {
    const triples = await readTriples(write([PASSAGE, RELATION]));
    const find = (subject: string, property: string): string[] =>
      triples.filter(([s, p]) => s === subject && p === property).map(([, , object]) => object);
    const only = (subject: string, property: string): string => {
      const found = find(subject, property);
      expect(found, `${subject} ${property}`).toHaveLength(1);
      return found[0] ?? '';
    };
    const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;

    expect(only(PASSAGE.id, 'type')).toBe(oa('Annotation'));
    expect(only(PASSAGE.id, 'motivatedBy')).toBe(oa('commenting'));
    expect(only(PASSAGE.id, 'created')).toBe(PASSAGE.created);
    expect(only(PASSAGE.id, 'modified')).toBe(PASSAGE.modified);
    expect(find(PASSAGE.id, 'creator')).toEqual([]);
    expect(only(PASSAGE.id, 'generator')).toBe('urn:fazhi:generator:3f2a9c');
    expect(only('urn:fazhi:generator:3f2a9c', 'name')).toBe('Fazhi Graph');
    const body = only(PASSAGE.id, 'hasBody');
    expect(only(body, 'value')).toBe(PASSAGE.text);
    expect(only(body, 'format')).toBe('text/plain');
    expect(only(body, 'language')).toBe('zh-Hans');
    const target = only(PASSAGE.id, 'hasTarget');
    expect(only(target, 'type')).toBe(oa('SpecificResource'));
    expect(only(target, 'hasSource')).toBe('urn:fazhi:report:wancheng-2025');
    expect(only(target, 'hasScope')).toBe('http://127.0.0.1/?sel=passage');
    const selectors = Object.fromEntries(
      find(target, 'hasSelector').map((each) => [only(each, 'type'), each]),
    );
    const [quote, position] = [oa('TextQuoteSelector'), oa('TextPositionSelector')].map(
      (type) => selectors[type] ?? '',
    );
    expect(only(quote ?? '', 'exact')).toBe('𠮷区法院');
    expect(only(quote ?? '', 'prefix')).toBe('甲乙，');
    expect(only(quote ?? '', 'suffix')).toBe('。');
    expect([only(position ?? '', 'start'), only(position ?? '', 'end')]).toEqual(['3', '7']);

    expect(only(only(RELATION.id, 'hasTarget'), 'hasSource')).toBe(
      'urn:fazhi:relation:wancheng-2025.a~LEADS~b',
    );
    expect(only(only(RELATION.id, 'creator'), 'name')).toBe('张三');
    expect(find(only(RELATION.id, 'hasBody'), 'language')).toEqual([]);
  });

  it('leave no term unsaid to the processor, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const triples = await readTriples(write(notes));
        const annotations = triples.filter(([, , object]) => object.endsWith('oa#Annotation'));
        expect(annotations.map(([subject]) => subject).toSorted()).toEqual(
          notes.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('are split into files that can each be imported again', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const files = toAnnotationFiles(notes, () => null, toNewId, 2_000);
        for (const file of files)
          if (JSON.parse(file).total > 1)
            expect(new TextEncoder().encode(file).byteLength).toBeLessThanOrEqual(2_000);
        expect(files.flatMap(notesOf)).toEqual(notes);
      }),
    );
  });
});

describe('annotations of others', () => {
  const source = 'urn:fazhi:entity:r.a';
  const toAnnotation = (more: object): object => ({
    '@context': CONTEXT,
    id: 'http://example.org/anno1',
    type: 'Annotation',
    body: 'text',
    target: source,
    ...more,
  });
  const readOne = (more: object): Note | undefined =>
    fromAnnotations(toAnnotation(more), options).notes[0]?.note;

  it('are read in each form that the model has', () => {
    expect(readOne({})).toEqual({
      id: 'http://example.org/anno1',
      target: { type: 'entity', id: 'r.a' },
      text: 'text',
      language: null,
      creator: null,
      created: null,
      modified: null,
      revision: null,
    });
    const texts: [object, string][] = [
      [{ body: undefined, bodyValue: '简' }, '简'],
      [{ body: { type: 'TextualBody', value: 'a\r\nb' } }, 'a\nb'],
      [{ body: ['a', { value: 'b' }] }, 'a\n\nb'],
      [{ body: { type: 'Choice', items: [{ value: 'first' }, { value: 'second' }] } }, 'first'],
      [
        { body: { type: 'SpecificResource', source: 'http://example.org/b' } },
        'http://example.org/b',
      ],
      [{ body: { id: 'http://example.org/b', type: 'Image' } }, 'http://example.org/b'],
      [{ body: { value: '<p>a <b>b</b></p>', format: 'text/html' } }, 'a b'],
      [{ body: { value: '<p>a</p>', format: 'text/plain' } }, '<p>a</p>'],
    ];
    for (const [form, text] of texts) expect(readOne(form)?.text).toBe(text);
    for (const target of [
      source,
      [source],
      { id: source },
      { type: 'SpecificResource', source },
      { source: { id: source, type: 'Text' } },
      ['http://example.org/', { source }],
    ])
      expect(readOne({ target })?.target).toEqual({ type: 'entity', id: 'r.a' });
    expect(readOne({ creator: { id: 'http://example.org/7', name: '张三' } })?.creator).toBe(
      '张三',
    );
    expect(readOne({ created: '2026-01-02T03:04:05+08:00' })?.created).toBe(
      '2026-01-01T19:04:05.000Z',
    );
    expect(readOne({ id: undefined })?.id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  });

  it('are found in lists, pages and collections', () => {
    const items = [toAnnotation({})];
    for (const file of [
      items[0],
      items,
      { type: 'AnnotationPage', items },
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } },
      { type: ['BasicContainer', 'AnnotationCollection'], items },
    ])
      expect(fromAnnotations(file, options).notes).toHaveLength(1);
    expect(fromAnnotations({ type: 'AnnotationCollection', total: 0 }, options)).toEqual({
      notes: [],
      faults: [],
      file: null,
    });
  });

  it('find their passage by words alone, by place alone, and by one within the other', () => {
    const report = 'urn:fazhi:report:r';
    const quote = { type: 'TextQuoteSelector', exact: '法院', prefix: '区' };
    const position = { type: 'TextPositionSelector', start: 3, end: 5 };
    const readPassage = (selector: unknown) =>
      readOne({ target: { source: report, selector } })?.target;
    const none = { type: 'passage', report: 'r', exact: '', prefix: '', suffix: '', place: null };
    expect(readPassage(quote)).toEqual({ ...none, exact: '法院', prefix: '区' });
    expect(readPassage(position)).toEqual({ ...none, place: { start: 3, end: 5 } });
    expect(readPassage({ ...position, refinedBy: quote })).toEqual({
      ...none,
      exact: '法院',
      prefix: '区',
      place: { start: 3, end: 5 },
    });
  });

  it('that cannot be read are named with place and fault; the others are read', () => {
    const bad: [unknown, string][] = [
      [7, 'annotation'],
      [{ type: 'Note' }, 'annotation'],
      [
        JSON.parse('{"__proto__":{"type":"Annotation","body":"x","target":"urn:fazhi:entity:a"}}'),
        'annotation',
      ],
      [toAnnotation({ body: [] }), 'body'],
      [toAnnotation({ body: ' \n ' }), 'body'],
      [toAnnotation({ body: { format: 'text/html', value: '<i></i>' } }), 'body'],
      [toAnnotation({ body: '长'.repeat(10_001) }), 'long'],
      [toAnnotation({ target: undefined }), 'target'],
      [toAnnotation({ target: 'http://example.org/' }), 'foreign'],
      [toAnnotation({ target: 'urn:fazhi:entity:%zz' }), 'foreign'],
      [toAnnotation({ target: 'urn:fazhi:report:r' }), 'selector'],
      [
        toAnnotation({
          target: {
            source: 'urn:fazhi:report:r',
            selector: { type: 'TextPositionSelector', start: 9, end: 3 },
          },
        }),
        'selector',
      ],
    ];
    const list = [...bad.map(([each]) => each), toAnnotation({})];
    const decoded = fromAnnotations(list, options);
    expect(decoded.faults.map(({ type, at }) => [type, at])).toEqual(
      bad.map(([, type], index) => [type, index + 1]),
    );
    expect(decoded.notes.map(({ at }) => at)).toEqual([bad.length + 1]);
    expect(Object.hasOwn(Object.prototype, 'body')).toBe(false);
  });

  it('are never an error, whatever JSON they are', () => {
    const key = fc.constantFrom(
      'type',
      'body',
      'target',
      'source',
      'selector',
      'items',
      'first',
      'value',
      'id',
      '__proto__',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('Annotation', 'TextQuoteSelector', source, 'urn:fazhi:report:r', 7, null),
        fc.jsonValue(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
        const { notes, faults, file } = read(JSON.stringify(value));
        if (Array.isArray(value) && !file) expect(notes.length + faults.length).toBe(value.length);
        for (const { note } of notes) expect(notesOf(write([note]))).toEqual([note]);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(() => read(deep)).not.toThrow();
  });

  it('in files that cannot be read whole say why', async () => {
    const readFile = (content: BlobPart) => readAnnotationFile(new Blob([content]), options);
    expect((await readFile(' '.repeat(5_242_881))).file).toEqual({
      type: 'large',
      found: '5.0 MB',
    });
    expect((await readFile(new Uint8Array([0x7b, 0xb8, 0xae, 0x7d]))).file?.type).toBe('encoding');
    expect((await readFile('{"type":')).file?.type).toBe('json');
    expect((await readFile('{"format":"fazhi-graph.views"}')).file?.type).toBe('format');
    expect((await readFile(JSON.stringify(Array(5_001).fill(1)))).file?.type).toBe('many');
    const many = fc.sample(anyNote, 5_000).map((each, at) => ({ ...each, id: `urn:x:${at}` }));
    expect((await readFile(`\uFEFF${write(many)}`)).notes).toHaveLength(5_000);
  });
});
