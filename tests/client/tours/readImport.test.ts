import { describe, expect, it } from 'vitest';
import {
  isTranslated,
  readNearest,
  sayProblem,
} from '../../../client/tours/file/translateProblem.ts';
import { checkMyTour } from '../../../client/tours/file/checkMyTour.ts';
import { readTourFile } from '../../../client/tours/file/readTourFile.ts';
import { readImport, toChoices } from '../../../client/tours/readImport.ts';
import { readSeed } from '../../../graph-seed/readSeed.ts';
import { SEED_FOLDER } from '../../../graph-seed/seedFolder.ts';

const seed = await readSeed(SEED_FOLDER);
const [graph] = seed.seed?.reports ?? [];
if (!graph) throw new Error('The seed has faults.');
const ground = { report: graph.report.id, entities: graph.entities, relations: graph.relations };
const [relation, other] = graph.relations;
if (!relation || !other) throw new Error('The report has no relations.');
const cut = (id: string): string => id.slice(ground.report.length + 1);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const quote = JSON.stringify(relation.evidence[0]?.quote);
const toStep = (id: string, more: string): string =>
  `  - id: ${id}\n    title: { zh: 甲, en: A }\n    body: { zh: 甲, en: A }\n${more}`;
const SOUND = `    relations: [${cut(relation.id)}]\n    quotes: [${quote}]\n`;
const toFile = (...steps: string[]): string =>
  `report: ${ground.report}\ntitle: { zh: 题, en: T }\nsummary: { zh: 要, en: S }\nsteps:\n${steps.join('')}`;
const choose = (text: string) =>
  toChoices({ name: '07-x.yaml', bytes: encode(text), report: ground.report }, ground)!;

describe('what an import offers', () => {
  it('is all steps at once where none has a fault', () => {
    const { problems, all, sound, lost } = choose(toFile(toStep('a', SOUND), toStep('b', SOUND)));
    expect([problems, sound, lost]).toEqual([[], null, []]);
    expect(all.steps.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is the steps without faults, and names the others', () => {
    const misspelt = SOUND.replace('relations: [', 'relations: [x');
    const { problems, all, sound, faulty } = choose(
      toFile(toStep('a', SOUND), toStep('b', misspelt), toStep('c', SOUND), '  - 7\n'),
    );
    expect(sound?.steps.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(all.steps.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(faulty).toEqual([2, 4]);
    expect(problems.map(({ step }) => step)).toEqual([1, 3]);
    expect(readNearest(problems[0]!)).toBe(cut(relation.id));
  });

  it('has no more steps than a tour may have', () => {
    const steps = Array.from({ length: 500 }, (_, at) => toStep(`s-${at}`, SOUND));
    const { all, steps: count, lost } = choose(toFile(...steps));
    expect([all.steps.length, count, lost.length, lost[0]]).toEqual([40, 500, 460, 41]);
  });

  it('takes a text that is still to come for no fault', () => {
    const text = toFile(toStep('a', SOUND).replaceAll('en: A', "en: ''"));
    const { problems, all } = choose(text);
    expect(problems).toEqual([]);
    expect(all.steps[0]?.body).toEqual({ zh: '甲', en: '' });
  });

  it('is nothing of a file that is too large, which is not read', async () => {
    const file = new File([new Uint8Array(2 * 1024 * 1024)], 'x.yaml');
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new Error('It was read.')),
    });
    expect(await readImport(file)).toMatchObject({ fault: { type: 'large', found: '2.0 MB' } });
  });
});

describe('the check beside the fields', () => {
  const base = readTourFile('07-x.yaml', encode(toFile(toStep('a', SOUND))), () => ground).tour!;
  const [step] = base.steps;
  const check = (change: object) =>
    checkMyTour({ ...base, steps: [{ ...step!, ...change }] }, ground).map(
      ({ step: at, field, language, item, problem }) => ({ at, field, language, item, problem }),
    );

  it('finds nothing where the seed’s finds nothing, however much is still to be written', () => {
    expect(checkMyTour(base, ground)).toEqual([]);
    expect(check({ body: { zh: '甲', en: '' }, note: { zh: '', en: 'A' } })).toEqual([]);
  });

  it.each([
    ['a step that shows nothing', { relations: [] }, { field: 'id', item: null }],
    ['a step that quotes nothing', { quotes: [] }, { field: 'quotes', item: null }],
    ['a quote that nothing has', { quotes: ['没有这一句'] }, { field: 'quotes', item: 0 }],
    [
      'a relation that is none',
      { relations: [cut(relation.id), 'x~Y~z'] },
      { field: 'relations', item: 1 },
    ],
    ['a focus that is not shown', { focus: ['x'] }, { field: 'focus', item: 0 }],
    [
      'a figure that is not quoted',
      { body: { zh: '有987654次', en: 'A' } },
      { field: 'body', language: 'zh' },
    ],
    [
      'a picture that falls apart',
      { entities: graph.entities.slice(0, 12).map(({ id }) => cut(id)) },
      { field: 'id' },
    ],
    ['a cause', { title: { zh: '甲', en: 'Because' } }, { field: 'title', language: 'en' }],
    [
      'too long a text',
      { body: { zh: '甲', en: 'a '.repeat(200) } },
      { field: 'body', language: 'en' },
    ],
    [
      'too many lines',
      { body: { zh: '甲\n乙\n丙\n丁', en: 'A' } },
      { field: 'body', language: 'zh' },
    ],
    ['a place of what is not shown', { places: { x: [1, 1] } }, { field: 'places' }],
    ['a place that there is not', { places: { x: [9, 1] } }, { field: 'places' }],
  ])('says of %s where it stands, in both languages', (_, change, spot) => {
    const found = check(change);
    expect(found).toContainEqual(expect.objectContaining({ at: 0, ...spot }));
    for (const { problem } of found) {
      expect([problem, isTranslated(problem)]).toEqual([problem, true]);
      expect(sayProblem(problem, 'zh')).not.toMatch(/\$\d/);
    }
  });
});
