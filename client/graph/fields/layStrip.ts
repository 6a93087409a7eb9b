/** The strip of bodies by tier: from those above the district down to those that it serves. */
import type { CardEntity, GraphData, PlacedEntity } from '../model.ts';
import type { Language, Text } from '../Terms.ts';
import { CARD_STYLE, PILL_HEIGHT, toPillWidth } from '../toCardText.ts';
import type { PlacedTier, TierId } from './FieldsLayer.ts';
import type { SetChip } from './toChip.ts';

const TIERS: readonly { id: TierId; title: Text; categories: readonly string[] }[] = [
  { id: 'higher', title: { zh: '上级', en: 'Higher' }, categories: ['higher-level'] },
  {
    id: 'party',
    title: { zh: '党委', en: 'Party' },
    categories: ['party-organ', 'party-coordinating-body', 'party-school'],
  },
  {
    id: 'government',
    title: { zh: '政府', en: 'Government' },
    categories: ['government', 'government-decision-body'],
  },
  {
    id: 'departments',
    title: { zh: '部门', en: 'Departments' },
    categories: ['department', 'public-institution'],
  },
  {
    id: 'justice',
    title: { zh: '司法公安', en: 'Justice' },
    categories: ['court', 'procuratorate', 'police'],
  },
  {
    id: 'townships',
    title: { zh: '乡镇基层', en: 'Townships' },
    categories: ['township-or-subdistrict', 'grassroots-office'],
  },
  {
    id: 'personnel',
    title: { zh: '人员', en: 'Personnel' },
    categories: ['role-group', 'personnel-group'],
  },
  // All that is none of these: enterprises, media, and what stands for many.
  { id: 'society', title: { zh: '社会', en: 'Society' }, categories: [] },
];

const TITLE_HEIGHT = 24;
const LINES = 3;
const PITCH = 20;
const TIER_GAP = 10;
const GLYPH_GAP = CARD_STYLE.textLeft;
export const STRIP_HEIGHT = TITLE_HEIGHT + LINES * PITCH + 16;

const toStated = ({ degree }: CardEntity): number => degree.total - degree.implied;

const toTierId = ({ category }: CardEntity): TierId => {
  const slug = category.id.split('.')[1] ?? '';
  return TIERS.find(({ categories }) => categories.includes(slug))?.id ?? 'society';
};

/** The best connected bodies of each tier, as many as three lines hold, in the order of the text. */
export const layStrip = (
  data: GraphData,
  { width, language, setChip }: { width: number; language: Language; setChip: SetChip },
): { tiers: PlacedTier[]; cards: PlacedEntity[] } => {
  const bodies = [...data.entities.values()].filter(({ kind }) => kind === 'BODY');
  const tierWidth = Math.floor((width + TIER_GAP) / TIERS.length) - TIER_GAP;
  const cards: PlacedEntity[] = [];
  const tiers = TIERS.map(({ id, title }, index): PlacedTier => {
    const left = index * (tierWidth + TIER_GAP);
    const members = bodies.filter((body) => toTierId(body) === id);
    let lines = LINES;
    const shown = new Set<CardEntity>();
    for (const body of members.toSorted((a, b) => toStated(b) - toStated(a))) {
      const chip = setChip(body, { room: tierWidth, supplied: false });
      if (chip.lines.length > lines || GLYPH_GAP + chip.textWidth > tierWidth) continue;
      lines -= chip.lines.length;
      shown.add(body);
    }
    let y = TITLE_HEIGHT;
    const own = members
      .filter((body) => shown.has(body))
      .map((body): PlacedEntity => {
        const chip = setChip(body, { room: tierWidth, supplied: false });
        const card: PlacedEntity = {
          ...chip,
          id: body.id,
          key: `${body.id}@tier`,
          kind: 'BODY',
          x: left + (GLYPH_GAP + chip.textWidth) / 2,
          y: y + chip.height / 2,
          width: GLYPH_GAP + chip.textWidth,
          role: 'member',
          hidden: 0,
          toggle: null,
        };
        y += chip.height + PITCH - CARD_STYLE.rowHeight;
        return card;
      });
    cards.push(...own);
    const hidden = members.length - own.length;
    const pill = toPillWidth(hidden);
    return {
      id,
      title: title[language],
      total: members.length,
      cards: own.map(({ key }) => key ?? ''),
      more:
        hidden > 0
          ? {
              count: hidden,
              x: left + tierWidth - pill / 2,
              y: TITLE_HEIGHT / 2,
              width: pill,
              height: PILL_HEIGHT,
            }
          : null,
      x: left + tierWidth / 2,
      y: TITLE_HEIGHT / 2,
      width: tierWidth,
      height: TITLE_HEIGHT,
    };
  });
  return { tiers, cards };
};
