import { describe, expect, it } from 'vitest';
import { edit, ENFORCEMENT, problemsOf, readTexts, VALID, type Case } from './seedFiles.ts';

const TOUR = 'tours/01-who-meets.yaml';

/** Steps at lines 5 and 17. */
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
    quotes: [区政府召开推进会, 推进会3次]
  - id: files
    title: { zh: 案卷, en: Files }
    body: { zh: 区司法局和区法院。, en: The Justice Bureau and the District Court. }
    entities: [justice-bureau, district-court]
    layout: network
    places: { district-court: [2, 4.5], justice-bureau: [1, 5] }
    quotes: [区司法局, 区法院]
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
  'entities: [justice-bureau, district-court]',
  'entities: [justice-bureaus, district-court]',
  '20: “justice-bureaus” is no entity of jia-2025; write “justice-bureau”, or take it out',
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
  '16: nothing that the step shows quotes “召开推进会”; write “区政府召开推进会”, or show the relation that quotes it',
);
add(
  'a step without quotes',
  '    quotes: [区司法局, 区法院]\n',
  '',
  '17: quotes is missing; list quotes of what the step shows, word for word',
);
add(
  'a step that shows nothing',
  '    entities: [justice-bureau, district-court]\n',
  '',
  '17: the step shows nothing; name what is to be seen under entities or relations',
);
add(
  'the same id twice',
  '- id: files',
  '- id: meetings',
  '17: the id “meetings” is taken at 01-who-meets.yaml:5; give the step another',
);
add(
  'what is named twice',
  'entities: [justice-bureau, district-court]',
  'entities: [justice-bureau, justice-bureau, district-court]',
  '20: “justice-bureau” is given twice; take one out',
);
add(
  'who is named and not quoted',
  '开了3次。',
  '与区检察院开了3次。',
  '8: the body names “区检察院”, and no quote of the step says anything of it; add a relation of district-procuratorate with its quote, or leave the name out',
);
add(
  'who is named and not quoted, in English and in any case',
  'held progress meetings',
  'and the district procuratorate held progress meetings',
  '11: the body names “district procuratorate”, and no quote of the step says anything of it; add a relation of district-procuratorate with its quote, or leave the name out',
);
add(
  'who is named by an alias in a title',
  '{ zh: 案卷, en: Files }',
  '{ zh: 甲区人民政府的案卷, en: Files }',
  '18: the title names “甲区人民政府”, and no quote of the step says anything of it; add a relation of district-government with its quote, or leave the name out',
);
add(
  'who is named in a note',
  '慢慢讲。',
  '再讲推进会。',
  '24: the note names “推进会”, and no quote of the step says anything of it; add a relation of progress-meetings with its quote, or leave the name out',
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
  'a title that is too long',
  '{ zh: 案卷, en: Files }',
  `{ zh: ${'案'.repeat(25)}, en: Files }`,
  '18: the title has 25 characters; keep to 24, or make two steps of it',
);
add(
  'a layout that there is not',
  'layout: network',
  'layout: star',
  '21: layout “star” is unknown; use one of fields, lanes, network, roles',
);
add(
  'a place of what is not shown, with the nearest',
  'district-court: [2, 4.5]',
  'district-courts: [2, 4.5]',
  '22: the step does not show “district-courts”; write “district-court”, or show it under entities',
);
add(
  'a place that another has',
  'justice-bureau: [1, 5]',
  'justice-bureau: [2, 4.5]',
  '22: “justice-bureau” is put where “district-court” stands; give it another row or column',
);
add(
  'a place outside the slide',
  'justice-bureau: [1, 5]',
  'justice-bureau: [5, 5]',
  '22: places: “justice-bureau” stands at [5, 5], where the slide has no place; give each slug as [column, row]: columns are whole numbers from 1 (left) to 4, rows numbers from 1 (top) to 9',
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
      places: [],
      note: null,
    });
    expect(meetings?.evidence.map(({ quote }) => quote)).toEqual(['区政府召开推进会', '推进会3次']);
    expect(files).toMatchObject({
      entities: ['jia-2025.justice-bureau', 'jia-2025.district-court'],
      relations: [],
      focus: [],
      layout: 'network',
      places: [
        { entity: 'jia-2025.justice-bureau', column: 1, row: 5 },
        { entity: 'jia-2025.district-court', column: 2, row: 4.5 },
      ],
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

  it('of which there are too many steps', () => {
    const step = tour.slice(tour.indexOf('  - id: files'));
    const many = Array.from({ length: 500 }, (_, at) => step.replace('id: files', `id: s-${at}`));
    expect(problemsOf({ ...VALID, [TOUR]: tour + many.join('') })).toEqual([
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
    expect(problemsOf({ ...WITH_TOUR, 'tours/02-who-meets.yaml': tour })).toEqual([
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
