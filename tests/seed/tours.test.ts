import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTour } from '../../graph-seed/check/checkTour.ts';
import type { Seed } from '../../graph-seed/model.ts';
import { readTour } from '../../graph-seed/read/readTour.ts';
import { SEED_FOLDER } from '../../graph-seed/seedFolder.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { edit, ENFORCEMENT, problemsOf, readTexts, VALID, type Case } from './seedFiles.ts';

const TOUR = 'tours/01-who-meets.yaml';

/** Steps at lines 5 and 19. */
const tour = `report: jia-2025
title: { zh: 谁开会, en: Who meets }
summary: { zh: 两步。, en: Two steps. }
steps:
  - id: meetings
    title: { zh: 推进会, en: Progress meetings }
    body:
      zh: |
        区政府召开推进会，
        开了3次。
      en: The District Government held progress meetings, 3 of them.
    relations:
      - district-government~LEADS~progress-meetings
      - progress-meetings~YIELDS~meetings-held
    focus: [progress-meetings]
    places: { meetings-held: [3, 5], progress-meetings: [2, 4.5] }
    quotes: [区政府召开推进会, 推进会3次]
    note: { zh: 先停一下。, en: Pause first. }
  - id: files
    title: { zh: 案卷, en: Files }
    body: { zh: 区司法局。, en: The Justice Bureau. }
    entities: [justice-bureau]
    layout: network
    quotes: [区司法局]
    note: { zh: 慢慢讲。, en: Take your time. }
`;

const WITH_TOUR = { ...VALID, [TOUR]: tour };

const CASES: Case[] = [];

const add = (name: string, from: string, to: string, ...problems: string[]): void => {
  CASES.push({
    name,
    edits: [[TOUR, from, to]],
    problems: problems.map((problem) => `${TOUR}:${problem}`),
  });
};

add(
  'a report that is not there',
  'report: jia-2025',
  'report: jai-2025',
  '1: there is no report “jai-2025”; write “jia-2025”, or add the report',
);
add(
  'an unknown relation, with the nearest',
  '- progress-meetings~YIELDS~meetings-held',
  '- progress-meeting~YIELDS~meetings-held',
  '14: “progress-meeting~YIELDS~meetings-held” is no relation of jia-2025; write “progress-meetings~YIELDS~meetings-held”, or take it out',
);
add(
  'an unknown entity, with the nearest',
  'entities: [justice-bureau]',
  'entities: [justice-bureaus]',
  '22: “justice-bureaus” is no entity of jia-2025; write “justice-bureau”, or take it out',
);
add(
  'a focus that is not shown',
  'focus: [progress-meetings]',
  'focus: [work-plan]',
  '15: the step does not show “work-plan”; show it under entities',
);
add(
  'a quote that nothing shown has, with the nearest',
  'quotes: [区政府召开推进会, 推进会3次]',
  'quotes: [召开推进会, 推进会3次]',
  '17: nothing that the step shows quotes “召开推进会”; write “区政府召开推进会”, or show the relation that quotes it',
);
add(
  'a step without quotes',
  '    quotes: [区司法局]\n',
  '',
  '19: quotes is missing; list quotes of what the step shows, word for word',
);
add(
  'a step that shows nothing',
  '    entities: [justice-bureau]\n',
  '',
  '19: the step shows nothing; name what is to be seen under entities or relations',
);
add(
  'the same id twice',
  '- id: files',
  '- id: meetings',
  '19: the id “meetings” is taken at 01-who-meets.yaml:5; give the step another',
);
add(
  'what is named twice',
  'entities: [justice-bureau]',
  'entities: [justice-bureau, justice-bureau]',
  '22: “justice-bureau” is given twice; take one out',
);
add(
  'who is named and not quoted',
  '开了3次。',
  '与区检察院开了3次。',
  '8: the body names “区检察院”, and no quote of the step says anything of it; add a relation of district-procuratorate with its quote, or leave the name out',
);
add(
  'who is named and not quoted, in English and in any case',
  'The District Government held',
  'The district procuratorate held',
  '11: the body names “district procuratorate”, and no quote of the step says anything of it; add a relation of district-procuratorate with its quote, or leave the name out',
);
add(
  'who is named by an alias in a title',
  '{ zh: 案卷, en: Files }',
  '{ zh: 甲区人民政府的案卷, en: Files }',
  '20: the title names “甲区人民政府”, and no quote of the step says anything of it; add a relation of district-government with its quote, or leave the name out',
);
add(
  'who is named in a note',
  '慢慢讲。',
  '再讲推进会。',
  '25: the note names “推进会”, and no quote of the step says anything of it; add a relation of progress-meetings with its quote, or leave the name out',
);
add(
  'a figure that no quote gives',
  '开了3次。',
  '开了4次。',
  '8: the body gives the figure 4, and no quote of the step does; quote the words that give it, or leave it out',
);
add(
  'a figure that no quote gives, in English',
  '3 of them',
  '1,000 of them',
  '11: the body gives the figure 1,000, and no quote of the step does; quote the words that give it, or leave it out',
);
add(
  'a cause',
  '开了3次。',
  '因此开了3次。',
  '8: the body says “因此”, and no relation says that one thing came of another; tell the two one after the other',
);
add(
  'a cause, in English',
  'held progress meetings',
  'held, as a result, progress meetings',
  '11: the body says “as a result”, and no relation says that one thing came of another; tell the two one after the other',
);
add(
  'four lines',
  '        开了3次。\n',
  '        开了3次。\n        好。\n        好。\n',
  '8: the body has 4 lines; keep to 3',
);
add(
  'a line of which a slide makes two',
  '        开了3次。\n',
  `        ${'推'.repeat(13)}\n        好。\n`,
  '8: the body takes 4 lines of a slide; keep to 3, with 12 characters in a line',
);
add(
  'a text that is too long',
  '{ zh: 区司法局。,',
  `{ zh: 区司法局${'好'.repeat(33)}。,`,
  '21: the body has 38 characters; keep to 36, or make two steps of it',
);
add(
  'a figure that is told as exact',
  'en: The District Government held progress meetings, 3 of them.',
  'en: The District Government held over 3 progress meetings.',
  '11: the body gives 3 as less than there were, and the quote gives it as it is; write 3 alone',
);
add(
  'what is shown and joined to nothing',
  '- progress-meetings~YIELDS~meetings-held',
  '- progress-meetings~YIELDS~meetings-held\n    entities: [district-court]',
  '15: no relation that the step shows joins “district-court” to the rest; show one that does, or make a step of its own of it',
);
add(
  'two that nothing joins',
  'entities: [justice-bureau]',
  'entities: [justice-bureau, district-court]',
  '22: nothing joins “district-court” to the rest; show one that does, or make a step of its own of it',
);
add(
  'relations of which nothing is quoted',
  'quotes: [区政府召开推进会, 推进会3次]',
  'quotes: [推进会]',
  '8: the body names “区政府”, and no quote of the step says anything of it; add a relation of district-government with its quote, or leave the name out',
  '8: the body gives the figure 3, and no quote of the step does; quote the words that give it, or leave it out',
  '11: the body names “district government”, and no quote of the step says anything of it; add a relation of district-government with its quote, or leave the name out',
  '11: the body gives the figure 3, and no quote of the step does; quote the words that give it, or leave it out',
  '17: no quote is of a relation that the step shows; quote the words that carry one of them',
);
add(
  'a step without a note',
  '    note: { zh: 慢慢讲。, en: Take your time. }\n',
  '',
  '19: the step has no note; write under note what is said, what is pointed at and what is not to be claimed',
);
add(
  'a title that is too long',
  '{ zh: 案卷, en: Files }',
  `{ zh: ${'案'.repeat(13)}, en: Files }`,
  '20: the title has 13 characters; keep to 12, or make two steps of it',
);
add(
  'a layout that there is not',
  'layout: network',
  'layout: star',
  '23: layout “star” is unknown; use one of fields, lanes, network, roles',
);
add(
  'a place of what is not shown, with the nearest',
  'meetings-held: [3, 5]',
  'meeting-held: [3, 5]',
  '16: the step does not show “meeting-held”; write “meetings-held”, or show it under entities',
);
add(
  'a place that another has',
  'meetings-held: [3, 5]',
  'meetings-held: [2, 4.5]',
  '16: “progress-meetings” is put where “meetings-held” stands; give it another row or column',
);
add(
  'a place outside the slide',
  'meetings-held: [3, 5]',
  'meetings-held: [5, 5]',
  '16: places: “meetings-held” stands at [5, 5], where the slide has no place; give each slug as [column, row]: columns are whole numbers from 1 (left) to 4, rows numbers from 1 (top) to 9',
);
add(
  'a misspelt field',
  'focus: [progress-meetings]',
  'focuss: [progress-meetings]',
  '15: focuss is no known field; write “focus”, or take it out',
);

describe('tours', () => {
  it('are read as written, with the quotes that they rest on', () => {
    const { seed, problems } = readTexts(WITH_TOUR);
    expect(problems).toEqual([]);
    const [graph] = seed?.reports ?? [];
    const [meetings, files] = graph?.tours[0]?.steps ?? [];
    expect(graph?.tours).toMatchObject([
      {
        id: 'jia-2025.who-meets',
        report: 'jia-2025',
        title: { zh: '谁开会', en: 'Who meets' },
        summary: { zh: '两步。', en: 'Two steps.' },
      },
    ]);
    expect(meetings).toMatchObject({
      id: 'jia-2025.who-meets.meetings',
      body: { zh: '区政府召开推进会，\n开了3次。' },
      entities: [
        'jia-2025.district-government',
        'jia-2025.progress-meetings',
        'jia-2025.meetings-held',
      ],
      relations: [
        'jia-2025.district-government~LEADS~progress-meetings',
        'jia-2025.progress-meetings~YIELDS~meetings-held',
      ],
      focus: ['jia-2025.progress-meetings'],
      layout: null,
      places: [
        { entity: 'jia-2025.progress-meetings', column: 2, row: 4.5 },
        { entity: 'jia-2025.meetings-held', column: 3, row: 5 },
      ],
      note: { zh: '先停一下。', en: 'Pause first.' },
    });
    expect(meetings?.evidence.map(({ quote }) => quote)).toEqual(['区政府召开推进会', '推进会3次']);
    expect(files).toMatchObject({
      entities: ['jia-2025.justice-bureau'],
      relations: [],
      focus: [],
      layout: 'network',
      places: [],
      note: { zh: '慢慢讲。', en: 'Take your time.' },
    });
  });

  it('change the revision', () => {
    const revisionOf = (texts: typeof VALID) => readTexts(texts).seed?.revision;
    const revisions = [
      revisionOf(VALID),
      revisionOf(WITH_TOUR),
      revisionOf(edit(WITH_TOUR, [[TOUR, 'en: Files }', 'en: The files }']])),
    ];
    expect(revisions).not.toContain(undefined);
    expect(new Set(revisions).size).toBe(3);
  });

  it.each(CASES)('$name', ({ edits, problems }) => {
    expect(problemsOf(edit(WITH_TOUR, edits))).toEqual(problems);
  });

  it('of which two have one title, in either language', () => {
    const other = tour.replace('zh: 谁开会, en: Who meets', 'zh: 还有谁, en: who meets');
    expect(problemsOf({ ...WITH_TOUR, 'tours/02-others.yaml': other })).toEqual([
      'tours/02-others.yaml:2: the title “who meets” is that of 01-who-meets.yaml:2; give one of the two another',
    ]);
  });

  it('of which there are too many steps', () => {
    const step = tour.slice(tour.indexOf('  - id: files'));
    const many = Array.from({ length: 500 }, (_, at) => step.replace('id: files', `id: s-${at}`));
    const faulty = many.map((text) => text.replace('entities: [justice-bureau]', 'entities: [x]'));
    for (const steps of [many, faulty])
      expect(problemsOf({ ...VALID, [TOUR]: tour + steps.join('') })).toEqual([
        `${TOUR}:4: the tour has 502 steps; keep to 40, or make two tours of it`,
      ]);
  });

  it('whose file is misnamed, or takes an id that something has', () => {
    expect(problemsOf({ ...VALID, 'tours/who.yml': tour })).toEqual([
      'tours/who.yml:1: “who.yml” is no name of a tour; name it NN-<slug>.yaml: NN is its place among the tours, the slug its id',
    ]);
    expect(problemsOf({ ...VALID, 'tours/01-work-plan.yaml': tour })).toEqual([
      'tours/01-work-plan.yaml:1: the id “work-plan” is taken in jia-2025; give the file’s name another slug',
    ]);
    const other = tour.replace('{ zh: 谁开会, en: Who meets }', '{ zh: 还有谁, en: Who else }');
    expect(problemsOf({ ...WITH_TOUR, 'tours/02-who-meets.yaml': other })).toEqual([
      'tours/02-who-meets.yaml:1: the id “who-meets” is taken in jia-2025; give the file’s name another slug',
    ]);
  });

  it('that are no tours, or no YAML', () => {
    expect(problemsOf({ ...VALID, [TOUR]: 'just words\n' })[0]).toContain(
      `${TOUR}:1: this is no set of fields; write fields: report, title, summary, steps`,
    );
    expect(problemsOf({ ...VALID, [TOUR]: 'report: [\n' })[0]).toContain(`${TOUR}:`);
  });

  it('are not held against a report that has faults of its own', () => {
    const faulty = edit(WITH_TOUR, [
      [ENFORCEMENT, 'category: body.government', 'category: body.x'],
    ]);
    expect(problemsOf(faulty).filter((problem) => problem.startsWith('tours/'))).toEqual([]);
  });

  it('may name whom the sentence leaves out as little as anyone else', () => {
    const implied = edit(WITH_TOUR, [
      [
        'reports/jia-2025/02-leadership.yaml',
        '    target: progress-meetings\n    basis: STATED\n    agent: EXPLICIT',
        '    target: progress-meetings\n    basis: STATED\n    agent: IMPLIED',
      ],
      [TOUR, 'quotes: [区政府召开推进会, 推进会3次]', 'quotes: [推进会3次]'],
      [TOUR, '区政府召开推进会，', '召开推进会，'],
    ]);
    expect(problemsOf(implied)).toEqual([
      `${TOUR}:11: the body names “district government”, and no quote of the step says anything of it; add a relation of district-government with its quote, or leave the name out`,
    ]);
  });
});

describe('the tours of the real seed', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await readRealSeed();
  });
  const check = async (slug: string, from: string, to: string): Promise<string[]> => {
    const [graph] = seed.reports;
    if (!graph) throw new Error('the seed has no report');
    const text = await readFile(`${SEED_FOLDER}/tours/${slug}.yaml`, 'utf8');
    expect(text).toContain(from);
    const { tour } = readTour(`${slug}.yaml`, new TextEncoder().encode(text.replace(from, to)));
    if (!tour) throw new Error('the tour cannot be read');
    const { entities, relations } = graph;
    return checkTour(tour, { report: graph.report.id, entities, relations }).map(
      ({ fault, fix }) => `${fault}; ${fix}`,
    );
  };

  it.each([
    [
      'more than nine at once',
      '01-governed-by-law',
      '      - administrative-reconsideration~CONNECTS~administrative-litigation\n',
      '      - administrative-reconsideration~CONNECTS~administrative-litigation\n    entities: [district-government, district-police]\n',
      [
        'the step shows 10 entities; keep to 9, or make two steps of it',
        'no relation that the step shows joins “district-government” to the rest; show one that does, or make a step of its own of it',
        'no relation that the step shows joins “district-police” to the rest; show one that does, or make a step of its own of it',
      ],
    ],
    [
      '余 left out',
      '01-governed-by-law',
      '        审查建议660余条。\n',
      '        审查建议660条。\n',
      ['the body gives 660 as exact, and the quote says that there were more; write 660余'],
    ],
    [
      '余 behind 万 left out in English',
      '03-meeting-the-system',
      'Over 41,000 cases',
      '41,000 cases',
      [
        'the body gives 41,000 as exact, and the quote says that there were more; write over 41,000',
      ],
    ],
    [
      '余 where there is none',
      '02-dispute-to-settlement',
      '        办理复议案件298件，\n',
      '        办理复议案件298余件，\n',
      [
        'the body gives 298 as less than there were, and the quote gives it as it is; write 298 alone',
      ],
    ],
  ])('may not have %s', async (_name, slug, from, to, problems) => {
    expect(await check(slug, from, to)).toEqual(problems);
  });

  it('lead from the system as a whole to its parts, each step with a note and one that is looked at', async () => {
    const [graph] = seed.reports;
    expect(graph?.tours.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['wancheng-2025.governed-by-law', 10],
      ['wancheng-2025.dispute-to-settlement', 11],
      ['wancheng-2025.meeting-the-system', 11],
    ]);
    for (const step of graph?.tours.flatMap(({ steps }) => steps) ?? []) {
      expect(step.focus, step.id).toHaveLength(1);
      expect(step.note, step.id).not.toBeNull();
    }
  });
});
