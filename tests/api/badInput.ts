import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { ask } from '../support/ask.ts';

/** Every string argument of the API, each given `$text`. */
const ARGUMENTS: readonly [name: string, query: string][] = [
  ['node.id', 'query ($text: ID!) { node(id: $text) { id } }'],
  ['nodes.ids', 'query ($text: ID!) { nodes(ids: [$text]) { id } }'],
  ['entity.id', 'query ($text: ID!) { entity(id: $text) { id } }'],
  ['relation.id', 'query ($text: ID!) { relation(id: $text) { id } }'],
  ['report.id', 'query ($text: ID!) { report(id: $text) { id } }'],
  ['statistics.report', 'query ($text: ID!) { statistics(report: $text) { entities } }'],
  ['search.text', 'query ($text: String!) { search(text: $text, first: 1) { totalCount } }'],
  ...['categories', 'sections', 'reports', 'indicators', 'concepts'].map(
    (field): [string, string] => [
      `entities.filter.${field}`,
      `query ($text: ID!) { entities(filter: { ${field}: [$text] }) { totalCount } }`,
    ],
  ),
  [
    'entities.filter.units',
    'query ($text: String!) { entities(filter: { units: [$text] }) { totalCount } }',
  ],
  [
    'entities.filter.text',
    'query ($text: String!) { entities(filter: { text: $text }, first: 1) { totalCount } }',
  ],
  ...['sections', 'reports'].map((field): [string, string] => [
    `relations.filter.${field}`,
    `query ($text: ID!) { relations(filter: { ${field}: [$text] }) { totalCount } }`,
  ]),
  ...['sections', 'reports'].flatMap((list): [string, string][] => [
    [
      `neighbourhood.filter.${list}`,
      `query ($text: ID!) { neighbourhood(ids: ["a"], filter: { ${list}: [$text] }) { entities { id } } }`,
    ],
    [
      `paths.filter.${list}`,
      `query ($text: ID!) { paths(from: "a", to: "b", filter: { ${list}: [$text] }) { length } }`,
    ],
  ]),
  ...['sections', 'reports'].map((list): [string, string] => [
    `matrix.filter.${list}`,
    `query ($text: ID!) { matrix(rows: BODY, columns: BODY, filter: { ${list}: [$text] }) { cells { row } } }`,
  ]),
  [
    'relations.after',
    'query ($text: String!) { relations(first: 1, after: $text) { totalCount } }',
  ],
  [
    'Entity.relations.after',
    'query ($text: String!) { entity(id: "wancheng-2025.district-court") { relations(first: 1, after: $text) { totalCount } } }',
  ],
  ['entities.after', 'query ($text: String!) { entities(first: 1, after: $text) { totalCount } }'],
  ['entities.before', 'query ($text: String!) { entities(last: 1, before: $text) { totalCount } }'],
  [
    'neighbourhood.ids',
    'query ($text: ID!) { neighbourhood(ids: [$text]) { entities { id } truncated } }',
  ],
  ['paths.from', 'query ($text: ID!) { paths(from: $text, to: "x") { length } }'],
  [
    'paths.to',
    'query ($text: ID!) { paths(from: "wancheng-2025.district-court", to: $text) { length } }',
  ],
  [
    'cypher.ids',
    'query ($text: ID!) { cypher { entities(filter: { categories: [$text], sections: [$text], reports: [$text], indicators: [$text], concepts: [$text] }) { browser } relations(filter: { sections: [$text], reports: [$text] }) { browser } neighbourhood(ids: [$text]) { browser } paths(from: $text, to: $text) { browser } } }',
  ],
  [
    'cypher.entities.filter.units',
    'query ($text: String!) { cypher { entities(filter: { units: [$text] }) { browser } } }',
  ],
  [
    'cypher.entities.filter.text',
    'query ($text: String!) { cypher { entities(filter: { text: $text }) { browser } } }',
  ],
];

/** What has broken other servers: in Cypher, Lucene, regular expressions, SQL, HTML, JSON, paths and text itself. */
const CASES: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['a quote', "'"],
  ['two kinds of quotes', '"\''],
  ['a backslash', '\\'],
  ['a backtick', '`'],
  ['a closed string and a deletion', "' DETACH DELETE n //"],
  ['a closed map and a deletion', "'}) MATCH (n) DETACH DELETE n //"],
  ['a union', "' UNION MATCH (n) RETURN n //"],
  ['a call', "'}) CALL dbms.shutdown() //"],
  ['a load', "' LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //"],
  ['a label', '`:FazhiEntity) SET n.id = 1 //'],
  ['a parameter', '$filter'],
  ['a comment', '/* */ //'],
  ['an escaped quote', '\\u0027 OR 1=1 //'],
  ['SQL', "'; DROP TABLE entities; --"],
  ['Lucene operators', 'a AND (b OR -c) +d !e'],
  ['a Lucene wildcard', '*:* a~2 b^3 [a TO z] {a TO z}'],
  ['Lucene, unclosed', 'a AND ( "b'],
  ['a regular expression', '.*(a+)+$'],
  ['a regular expression, unclosed', '([a-z'],
  ['a regular expression that backtracks', `${'a'.repeat(60)}!`],
  ['a script', '<script>alert(1)</script>'],
  ['a template', '{{7*7}} ${7*7} #{7*7}'],
  ['a path', '../../../etc/passwd%00'],
  ['JSON', '{"$gt": ""}'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a null byte', 'a\0b'],
  ['a lone high surrogate', '府\ud83d'],
  ['a lone low surrogate', '\udc00院'],
  ['right to left', '\u202e府院\u202c'],
  ['marks upon marks', `z${'\u0301'.repeat(50)}`],
  ['no character', '\uffff\ufffe'],
  ['an emoji family', '👨‍👩‍👧‍👦'],
  ['10,000 characters', '府'.repeat(10_000)],
];

const isCursor = (name: string): boolean => /\.(?:after|before)$/u.test(name);
const isSearched = (name: string): boolean => name.endsWith('.text');
/** Answers with the question itself, which is never nothing. */
const isCypher = (name: string): boolean => name.startsWith('cypher.');

/** Nothing that is typed breaks the API, leaks what is behind it or changes the graph. `readAll` tells what the store holds. */
export function describeBadInput(app: () => App, readAll: () => Promise<unknown>): void {
  describe('bad input', () => {
    let before: unknown;
    beforeAll(async () => {
      before = await readAll();
    });

    const tryText = async (name: string, query: string, text: string): Promise<void> => {
      const { status, data, errors } = await ask(app(), query, { text });
      const said = (errors ?? []).map(({ message }) => message).join(' ');
      expect(said.length).toBeLessThan(300);
      const own = said
        .replace(text.slice(0, 60), '')
        .concat(JSON.stringify(errors?.[0]?.extensions));
      expect(own).not.toMatch(/MATCH|FazhiEntity|\.ts:|node_modules|stack/u);
      const isLong = isSearched(name) && text.length > 200;
      if (isCursor(name) || isLong) {
        expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
        return;
      }
      expect(status).toBe(200);
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data as Record<string, unknown>);
      if (!isSearched(name) && !isCypher(name)) expect(toNothing(answer)).toBe(true);
    };

    it.each(CASES)('%s gets a clear answer everywhere', async (_, text) => {
      for (const [name, query] of ARGUMENTS) await tryText(name, query, text);
    });

    it('any text gets a clear answer everywhere', async () => {
      const texts = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc
          .array(fc.constantFrom(...`'"\`\\/*:;()[]{}$~^府a0 \0`), { maxLength: 20 })
          .map((some) => some.join('')),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ARGUMENTS), texts, ([name, query], text) =>
          tryText(name, query, text),
        ),
        { numRuns: 150 },
      );
    });

    it.each([
      ['first: 0', '{ entities(first: 0) { totalCount } }'],
      ['first: -1', '{ entities(first: -1) { totalCount } }'],
      ['first: 101', '{ entities(first: 101) { totalCount } }'],
      ['last: 2147483647', '{ relations(last: 2147483647) { totalCount } }'],
      ['search, first: 0', '{ search(text: "a", first: 0) { totalCount } }'],
      ['depth: -1', '{ neighbourhood(ids: ["a"], depth: -1) { truncated } }'],
      ['depth: 4', '{ neighbourhood(ids: ["a"], depth: 4) { truncated } }'],
      ['limit: 0', '{ neighbourhood(ids: ["a"], limit: 0) { truncated } }'],
      ['limit: 1001', '{ neighbourhood(ids: ["a"], limit: 1001) { truncated } }'],
      ['no ids', '{ neighbourhood(ids: []) { truncated } }'],
      ['maxLength: 0', '{ paths(from: "a", to: "b", maxLength: 0) { length } }'],
      ['maxLength: 7', '{ paths(from: "a", to: "b", maxLength: 7) { length } }'],
      ['paths, first: 101', '{ paths(from: "a", to: "b", first: 101) { length } }'],
    ])('%s is out of range, and the sentence says which is not', async (_, query) => {
      const { errors } = await ask(app(), query);
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/\d.*give/u), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });

    it.each([
      ['a number that is none', '{ entities(first: 2147483648) { totalCount } }', /32-bit/u],
      [
        'an unknown enum value',
        '{ entities(orderBy: SIZE) { totalCount } }',
        /"SIZE" does not exist/u,
      ],
      ['an unknown argument', '{ entities(limit: 3) { totalCount } }', /Unknown argument "limit"/u],
      ['a missing argument', '{ entity { id } }', /argument "id" of type "ID!" is required/u],
      ['null where a text belongs', '{ search(text: null) { totalCount } }', /found null/u],
      [
        'a text where a number belongs',
        '{ entities(filter: { minValue: "17" }) { totalCount } }',
        /Float/u,
      ],
    ])('%s is refused before anything is asked of the store', async (_, query, message) => {
      const { errors, data } = await ask(app(), query);
      expect(errors?.[0]?.message).toMatch(message);
      expect(data).toBeUndefined();
    });

    it('a variable of the wrong type is named', async () => {
      const query = 'query ($first: Int!) { entities(first: $first) { totalCount } }';
      for (const first of ['17', 1.5, null, 1e21]) {
        const { errors } = await ask(app(), query, { first });
        expect(errors?.[0]?.message).toMatch(/Variable "\$first"/u);
      }
    });

    it('the same id twice is answered twice, or once where it is a place to start', async () => {
      const id = 'wancheng-2025.district-court';
      const { data } = await ask(
        app(),
        `{ nodes(ids: ["${id}", "${id}"]) { id } neighbourhood(ids: ["${id}", "${id}"], depth: 0) { entities { id } } }`,
      );
      expect(data).toEqual({ nodes: [{ id }, { id }], neighbourhood: { entities: [{ id }] } });
    });

    it('there is no way from an entity to itself', async () => {
      const id = 'wancheng-2025.district-court';
      const { data } = await ask(app(), `{ paths(from: "${id}", to: "${id}") { length } }`);
      expect(data).toEqual({ paths: [] });
    });

    it('nothing of it changed the graph', async () => {
      expect(await readAll()).toEqual(before);
    });
  });
}

/** Whether an answer says that there is nothing. */
function toNothing(answer: unknown): boolean {
  if (answer === null || answer === 0 || answer === false) return true;
  if (Array.isArray(answer)) return answer.every(toNothing);
  return typeof answer === 'object' && Object.values(answer).every(toNothing);
}
