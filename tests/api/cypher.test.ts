import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

interface Statement {
  text: string;
  parameters: string;
  browser: string;
}

async function askCypher(field: string, variables?: object, head = ''): Promise<Statement> {
  const query = `${head} { cypher { answer: ${field} { text parameters browser } } }`;
  const { data, errors } = await ask(app, query, variables);
  expect(errors).toBeUndefined();
  return data.cypher.answer;
}

/** The lines of a statement, the way they are read. */
const toText = (...lines: string[]): string => lines.join('\n');

const ALL_TYPES = [
  'LEADS|CARRIES_OUT|ESTABLISHES|TAKES_PART_IN|COORDINATES_WITH',
  '|SUPERVISES|TARGETS|USES|IMPLEMENTS|PART_OF',
  '|CONNECTS|YIELDS|AIMS_AT|RECOGNISED_BY',
] as const;

describe('questions as Cypher', () => {
  it('of all entities is three lines', async () => {
    expect(await askCypher('entities')).toEqual({
      text: toText(
        'MATCH (entity:FazhiEntity)',
        'RETURN entity',
        'ORDER BY entity.report, entity.quoteStarts[0], entity.id',
        'LIMIT toInteger($first)',
      ),
      parameters: '{"first":20}',
      browser: toText(
        ':params {first: 20};',
        'MATCH (entity:FazhiEntity)',
        'RETURN entity',
        'ORDER BY entity.report, entity.quoteStarts[0], entity.id',
        'LIMIT toInteger($first)',
      ),
    });
  });

  it('holds the conditions that the filter gives, and no other', async () => {
    const { text, parameters, browser } = await askCypher(
      `entities(first: 5, orderBy: NAME, filter: {
        kinds: [OUTCOME], categories: null, sections: ["wancheng-2025.2"], minValue: 0.5, collective: false, units: []
      })`,
    );
    expect(text).toBe(
      toText(
        '// A part stands for all its sections.',
        'MATCH (section:FazhiSection)-[:FAZHI_WITHIN]->*(asked:FazhiSection)',
        'WHERE asked.id IN $sections',
        'WITH collect(section.id) AS sections',
        'MATCH (entity:FazhiEntity)',
        'WHERE entity.kind IN $kinds',
        '  AND any(section IN entity.quoteSections WHERE section IN sections)',
        '  AND entity.measureValue >= $minValue',
        '  AND entity.measureUnit IN $units',
        '  AND entity.collective = $collective',
        'RETURN entity',
        'ORDER BY entity.sortKey, entity.report, entity.quoteStarts[0], entity.id',
        'LIMIT toInteger($first)',
      ),
    );
    expect(parameters).toBe(
      '{"kinds":["OUTCOME"],"sections":["wancheng-2025.2"],"minValue":0.5,"units":[],"collective":false,"first":5}',
    );
    expect(browser.split('\n')[0]).toBe(
      ":params {kinds: ['OUTCOME'], sections: ['wancheng-2025.2'], minValue: 0.5, units: [], collective: false, first: 5};",
    );
  });

  it('of a search holds the ids that it finds, and says so', async () => {
    const { text, parameters } = await askCypher(
      'entities(first: 3, orderBy: DEGREE, filter: { text: "区法院", kinds: [BODY] })',
    );
    expect(text).toBe(
      toText(
        'MATCH (entity:FazhiEntity)',
        'WHERE entity.id IN $ids // what the search finds now for the text; Cypher cannot search so',
        '  AND entity.kind IN $kinds',
        'RETURN entity',
        `ORDER BY COUNT { (entity)-[:${ALL_TYPES[0]}`,
        `  ${ALL_TYPES[1]}`,
        `  ${ALL_TYPES[2]}]-(:FazhiEntity) } DESC,`,
        '  entity.report, entity.quoteStarts[0], entity.id',
        'LIMIT toInteger($first)',
      ),
    );
    expect(JSON.parse(parameters).ids).toContain('wancheng-2025.district-court');
  });

  it('of relations holds their types in the pattern, once each and in our order', async () => {
    const { text, parameters } = await askCypher(
      'relations(filter: { types: [USES, LEADS, USES], agents: [EXPLICIT], entityKinds: [BODY, MECHANISM] })',
    );
    expect(text).toBe(
      toText(
        'MATCH (source:FazhiEntity)-[relation:LEADS|USES]->(target:FazhiEntity)',
        'WHERE (relation.agent IS NULL OR relation.agent IN $agents) // only what a body does has an agent',
        '  AND source.kind IN $entityKinds AND target.kind IN $entityKinds',
        'RETURN source, relation, target',
        'ORDER BY relation.report, relation.quoteStarts[0], relation.id',
        'LIMIT toInteger($first)',
      ),
    );
    expect(parameters).toBe(
      '{"agents":["EXPLICIT"],"entityKinds":["BODY","MECHANISM"],"first":20}',
    );
  });

  it.each([
    ['BOTH', 'LEADS', '-[relation:LEADS]-', null],
    ['OUT', 'LEADS', '-[relation:LEADS]->', null],
    ['IN', 'LEADS', '<-[relation:LEADS]-', null],
    ['IN', 'CONNECTS', '-[relation:CONNECTS]-', null],
    [
      'OUT',
      'CONNECTS, LEADS',
      '-[relation:LEADS|CONNECTS]-',
      '(startNode(relation) = near OR relation:CONNECTS) // without a direction',
    ],
    [
      'IN',
      'CONNECTS, LEADS, COORDINATES_WITH',
      '-[relation:LEADS|COORDINATES_WITH|CONNECTS]-',
      '(endNode(relation) = near OR relation:COORDINATES_WITH|CONNECTS) // without a direction',
    ],
    ['OUT', '', '-[relation:!% /* of no type */]->', null],
  ])('a hop %s over [%s] is %s', async (direction, types, pattern, condition) => {
    const { text } = await askCypher(
      `paths(from: "a", to: "b", maxLength: 2, direction: ${direction}, filter: { types: [${types}] })`,
    );
    const hop = `(near:FazhiEntity)${pattern}(far:FazhiEntity)`;
    expect(text).toContain(
      condition === null
        ? `  (${hop}){1,2}\n`
        : toText('  (', `    ${hop}`, `    WHERE ${condition}`, '  ){1,2}', ''),
    );
  });

  it('of a neighbourhood goes out by hops and back over what is shown', async () => {
    const { text, parameters } = await askCypher(
      'neighbourhood(ids: ["a"], depth: 2, filter: { types: [LEADS], bases: [STATED] })',
    );
    expect(text).toBe(
      toText(
        'MATCH (start:FazhiEntity)',
        'WHERE start.id IN $ids',
        'MATCH ANY SHORTEST (start)',
        '  (',
        '    (near:FazhiEntity)-[relation:LEADS]-(far:FazhiEntity)',
        '    WHERE relation.basis IN $bases',
        '  ){0,2}',
        '  (entity:FazhiEntity)',
        'WITH entity, min(size(relation)) AS hops',
        '// The nearest first, then those that the report names first.',
        'ORDER BY hops, entity.report, entity.quoteStarts[0], entity.id',
        'LIMIT toInteger($limit)',
        'WITH collect(entity) AS entities',
        '// All that joins them, whichever way it points.',
        'UNWIND entities AS entity',
        'OPTIONAL MATCH (entity)-[relation:LEADS]->(other:FazhiEntity)',
        'WHERE other IN entities',
        '  AND relation.basis IN $bases',
        'RETURN entity, relation, other',
      ),
    );
    expect(parameters).toBe('{"ids":["a"],"bases":["STATED"],"limit":100}');
  });

  it('keeps all that a neighbourhood starts from, which takes more words where it is over the limit', async () => {
    const ids = '["a", "b", "c"]';
    const within = await askCypher(`neighbourhood(ids: ${ids}, limit: 3)`);
    const over = await askCypher(`neighbourhood(ids: ${ids}, limit: 2)`);
    expect(within.text).toContain('LIMIT toInteger($limit)');
    expect(over.text).toContain(
      'WITH reached[..CASE WHEN starts > $limit THEN starts ELSE toInteger($limit) END] AS entities',
    );
  });

  it('of paths ranks them as the API does', async () => {
    const { text, parameters } = await askCypher(
      'paths(from: "a", to: "b", direction: OUT, filter: { types: [LEADS], sections: ["s"] })',
    );
    expect(text).toBe(
      toText(
        '// A part stands for all its sections.',
        'MATCH (section:FazhiSection)-[:FAZHI_WITHIN]->*(asked:FazhiSection)',
        'WHERE asked.id IN $sections',
        'WITH collect(section.id) AS sections',
        'MATCH (from:FazhiEntity {id: $from})',
        'MATCH (to:FazhiEntity {id: $to})',
        'MATCH path = (from)',
        '  (',
        '    (near:FazhiEntity)-[relation:LEADS]->(far:FazhiEntity)',
        '    WHERE any(section IN relation.quoteSections WHERE section IN sections)',
        '  ){1,4}',
        '  (to)',
        '// No entity stands twice on a way.',
        'WHERE all(entity IN nodes(path) WHERE single(other IN nodes(path) WHERE other = entity))',
        'WITH path,',
        '  size([hop IN relationships(path)',
        "    WHERE hop.basis = 'STATED' AND coalesce(hop.agent <> 'IMPLIED', true)]) AS firm,",
        '  size([entity IN nodes(path)[1..-1]',
        "    WHERE entity.collective OR entity.category = 'body.higher-level']) AS loose",
        'RETURN path',
        '// Fewer hops; more that are stated outright; fewer collectives and higher levels between; then by ids.',
        'ORDER BY length(path), firm DESC, loose, [hop IN relationships(path) | hop.id]',
        'LIMIT toInteger($first)',
      ),
    );
    expect(parameters).toBe('{"from":"a","to":"b","sections":["s"],"first":10}');
  });

  it('writes numbers for Browser as Cypher reads them', async () => {
    const { browser, parameters } = await askCypher(
      'entities(filter: { minValue: -1e20, maxValue: 1e-7 })',
    );
    expect(browser).toContain('{minValue: -1e20, maxValue: 1e-7, first: 20}');
    expect(JSON.parse(parameters)).toEqual({ minValue: -1e20, maxValue: 1e-7, first: 20 });
  });
});

describe('bad input has the same errors as the question itself', () => {
  it.each([
    ['entities(first: 0)', '{ totalCount }'],
    ['entities(first: 101, filter: { kinds: [BODY] })', '{ totalCount }'],
    [`entities(first: 0, filter: { text: "${'长'.repeat(201)}" })`, '{ totalCount }'],
    ['entities(orderBy: SIZE)', '{ totalCount }'],
    ['relations(first: -1)', '{ totalCount }'],
    ['relations(filter: { types: [HATES] })', '{ totalCount }'],
    ['neighbourhood(ids: [])', '{ truncated }'],
    [`neighbourhood(ids: [${'"a",'.repeat(101)}])`, '{ truncated }'],
    ['neighbourhood(ids: ["a"], depth: 4)', '{ truncated }'],
    ['neighbourhood(ids: ["a"], depth: -1)', '{ truncated }'],
    ['neighbourhood(ids: ["a"], limit: 0)', '{ truncated }'],
    ['neighbourhood(ids: ["a"], limit: 1001)', '{ truncated }'],
    ['paths(from: "a", to: "b", maxLength: 0)', '{ length }'],
    ['paths(from: "a", to: "b", maxLength: 7)', '{ length }'],
    ['paths(from: "a", to: "b", first: 101)', '{ length }'],
    ['paths(from: "a")', '{ length }'],
  ])('%s', async (field, selection) => {
    const own = await ask(app, `{ ${field} ${selection} }`);
    const cypher = await ask(app, `{ cypher { ${field} { text } } }`);
    const toErrors = ({ errors }: typeof own) =>
      errors?.map(({ message, extensions }) => ({
        message: message.replace('"CypherQuery.', '"Query.'),
        code: extensions?.['code'],
      }));
    expect(toErrors(own)).toHaveLength(1);
    expect(toErrors(cypher)).toEqual(toErrors(own));
  });

  it('null is as good as absent', async () => {
    const nothing = await askCypher(
      'neighbourhood(ids: ["a"], depth: null, direction: null, limit: null, filter: null)',
    );
    expect(nothing).toEqual(await askCypher('neighbourhood(ids: ["a"])'));
    expect(await askCypher('entities(first: null, orderBy: null)')).toEqual(
      await askCypher('entities'),
    );
  });
});

/** Every string that the fields take, as variables: `$a` a text, `$b` an id. */
const WITH_STRINGS: readonly [field: string, toParameters: (a: string, b: string) => object][] = [
  [
    'entities(filter: { categories: [$b], sections: [$b], reports: [$b, $b], indicators: [$b], units: [$a], concepts: [$b] })',
    (a, b) => ({
      categories: [b],
      sections: [b],
      reports: [b, b],
      indicators: [b],
      units: [a],
      concepts: [b],
      first: 20,
    }),
  ],
  ['entities(first: 1, filter: { text: $a })', () => ({ first: 1 })],
  [
    'relations(filter: { sections: [$b], reports: [$b] })',
    (_, b) => ({ sections: [b], reports: [b], first: 20 }),
  ],
  [
    'neighbourhood(ids: [$b, "x"], filter: { sections: [$b], reports: [$b] })',
    (_, b) => ({ ids: [b, 'x'], sections: [b], reports: [b], limit: 100 }),
  ],
  [
    'paths(from: $b, to: $b, filter: { sections: [$b], reports: [$b] })',
    (_, b) => ({ from: b, to: b, sections: [b], reports: [b], first: 10 }),
  ],
];

describe('no string reaches the text', () => {
  it('whatever it is; and what Browser is told parses back to it', async () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            ...`'"\`\\/*:;()[]{}$~府a0 \0\n\r\u2028`,
            '\\u0027',
            'u0027',
            "'}) DETACH DELETE n //",
            '\ud83d',
            '\u202e',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    for (const [field, toParameters] of WITH_STRINGS) {
      const plain = await askCypher(field, { a: 'a', b: 'b' }, toHead(field));
      await fc.assert(
        fc.asyncProperty(strings, strings, async (a, b) => {
          const { text, parameters, browser } = await askCypher(field, { a, b }, toHead(field));
          expect(text).toBe(plain.text);
          expect(JSON.parse(parameters)).toMatchObject(toParameters(a, b));
          const [command = '', ...lines] = browser.split('\n');
          expect(lines.join('\n')).toBe(plain.text);
          const [, literal = ''] = /^:params (\{.*\});$/u.exec(command) ?? [];
          // What is written so is the same in JavaScript.
          expect({ ...runInNewContext(`(${literal})`) }).toEqual(JSON.parse(parameters));
        }),
        { numRuns: 60 },
      );
    }
  });
});

/** GraphQL refuses a variable that is not used. */
function toHead(field: string): string {
  const used = ['$a: String!', '$b: ID!'].filter((each) => field.includes(each.slice(0, 2)));
  return `query (${used.join(', ')})`;
}
