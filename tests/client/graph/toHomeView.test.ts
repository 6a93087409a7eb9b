import { describe, expect, test } from 'vitest';
import { LANE_GEOMETRY, LANE_KINDS, toLaneLeft } from '../../../client/graph/laneGeometry.ts';
import type { CardEntity, GraphData } from '../../../client/graph/model.ts';
import type { HomeOptions } from '../../../client/graph/toHomeView.ts';
import { toHomeView } from '../../../client/graph/toHomeView.ts';
import { splitFigure } from '../../../client/graph/toCardText.ts';
import { SAMPLE_DATA, SAMPLE_TERMS, toData } from './sample.ts';

const OPTIONS: HomeOptions = {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
  height: 680,
};

/** The sample five times over: as large as a whole report. */
const LARGE: GraphData = toData(
  [0, 1, 2, 3, 4].flatMap((n) =>
    [...SAMPLE_DATA.entities.values()].map((entity): CardEntity => ({
      ...entity,
      id: `${entity.id}-${n}`,
    })),
  ),
  [0, 1, 2, 3, 4].flatMap((n) =>
    [...SAMPLE_DATA.relations.values()].map((relation) => ({
      ...relation,
      id: `${relation.id}-${n}`,
      source: { id: `${relation.source.id}-${n}` },
      target: { id: `${relation.target.id}-${n}` },
    })),
  ),
);

describe.each([
  ['two sections', SAMPLE_DATA],
  ['a whole report', LARGE],
])('toHomeView, %s', (_, data) => {
  test.each(['zh', 'en'] as const)(
    'accounts for every entity, in its lane, without overlaps (%s)',
    (language) => {
      const view = toHomeView(data, { ...OPTIONS, language });
      expect(view.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(data.entities.size);
      const hidden = view.headings.reduce((sum, heading) => sum + heading.hidden, 0);
      expect(view.entities.length + hidden).toBe(data.entities.size);
      const boxes = [...view.entities, ...view.headings];
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            Math.abs(a.x - b.x) * 2 >= a.width + b.width ||
            Math.abs(a.y - b.y) * 2 >= a.height + b.height;
          expect(isApart, `${a.id} ${b.id}`).toBe(true);
        }
      }
      for (const card of view.entities) {
        const lane = LANE_KINDS.indexOf(card.kind);
        expect(card.x - card.width / 2).toBe(toLaneLeft(lane, LANE_GEOMETRY[language]));
      }
    },
  );

  test('fits its height, and uses it', () => {
    const view = toHomeView(data, OPTIONS);
    const bottom = Math.max(...view.entities.map(({ y, height }) => y + height / 2));
    expect(bottom).toBeLessThanOrEqual(600);
    expect(bottom).toBeGreaterThan(480);
  });

  test('is the same for heights of one step', () => {
    expect(toHomeView(data, { ...OPTIONS, height: 719 })).toEqual(
      toHomeView(data, { ...OPTIONS, height: 600 }),
    );
  });

  test('counts as folded what unfolding draws', () => {
    const unfolded = toHomeView(data, { ...OPTIONS, showImplied: true });
    const implied = unfolded.relations.filter((id) => data.relations.get(id)?.agent === 'IMPLIED');
    expect(implied.length).toBeGreaterThan(0);
    expect(toHomeView(data, OPTIONS).folded).toBe(implied.length);
    expect(unfolded.folded).toBe(0);
  });

  test('draws the selection’s relations as lines, all others as curves between neighbouring lanes', () => {
    const plain = toHomeView(data, OPTIONS);
    expect(plain.lines.every(({ shape, background }) => shape === 'curve' && background)).toBe(
      true,
    );
    const selected = plain.lines[0]?.from ?? '';
    const view = toHomeView(data, { ...OPTIONS, selection: { type: 'entity', id: selected } });
    expect(view.entities).toEqual(plain.entities);
    const lines = view.lines.filter(({ background }) => !background);
    expect(lines.length).toBeGreaterThan(0);
    for (const { from, to } of lines) expect([from, to]).toContain(selected);
  });
});

describe('splitFigure', () => {
  const base = [...SAMPLE_DATA.entities.values()].find(
    ({ __typename }) => __typename === 'Outcome',
  );
  const split = (
    zh: string,
    en: string,
    measure: [value: number | null, raw: string, unit: string | null],
    language: 'zh' | 'en',
  ) => {
    const [value, raw, unit] = measure;
    if (base?.__typename !== 'Outcome')
      throw new Error('The sample has no outcome; write it again.');
    return splitFigure({ ...base, name: { zh, en }, measure: { value, raw, unit } }, language);
  };

  test('parts the figure from the noun', () => {
    expect(split('高效办成一件事4.1万余件', '', [41000, '4.1万余', '件'], 'zh')).toEqual({
      figure: '4.1万余件',
      noun: '高效办成一件事',
    });
    expect(split('行政案件调撤率69%', '', [69, '69%', '%'], 'zh')).toEqual({
      figure: '69%',
      noun: '行政案件调撤率',
    });
    expect(split('', 'Over 41,000 matters done at one go', [41000, '4.1万余', '件'], 'en')).toEqual(
      {
        figure: 'Over 41,000',
        noun: 'matters done at one go',
      },
    );
  });

  test('takes the figure that says the value, whatever else the name counts', () => {
    expect(
      split('', 'Over 2.53 million data records', [2_530_000, '253万余条', '条'], 'en'),
    ).toEqual({
      figure: 'Over 2.53 million',
      noun: 'data records',
    });
    expect(split('', 'In 2025, 17 cases filed', [17, '17件', '件'], 'en')).toMatchObject({
      figure: '17',
    });
    expect(split('', 'Seventh place in Lunjian 2025', [7, '第七名', null], 'en')).toBeNull();
  });

  test('leaves names that do not hold the figure, or nothing else, as they are', () => {
    expect(split('执法监督常态化', '', [78, '78次', '次'], 'zh')).toBeNull();
    expect(split('78次', '', [78, '78次', '次'], 'zh')).toBeNull();
    expect(split('', 'The 3+3 model', [null, '3+3', null], 'en')).toMatchObject({ figure: '3+3' });
  });
});
