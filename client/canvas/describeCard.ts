/** Cards and relations in one line of words. */
import type { CardEntity, GraphData, LineRelation, PlacedEntity } from '../graph/model.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import { getRelationTerm } from '../graph/Terms.ts';
import { WORDS } from './words.ts';

/** Name and kind: 区法院，机构. */
export const describeEntity = (entity: CardEntity, terms: Terms, language: Language): string => {
  const kind = terms.kinds.find(({ id }) => id === entity.kind)?.name[language] ?? '';
  return [entity.name[language], kind].join(WORDS[language].separator);
};

/** How many relations, how many of them hidden, whether expanded, and whether pinned. */
export const describeState = (
  entity: CardEntity,
  placed: PlacedEntity,
  language: Language,
): string => {
  const words = WORDS[language];
  const parts = [words.relations(entity.degree.total)];
  if (placed.hidden > 0) parts.push(words.hidden(placed.hidden));
  if (placed.role !== 'member') {
    parts.push(placed.role === 'neighbour' ? words.collapsed : words.expanded);
  }
  if (placed.pinned) parts.push(words.pinned);
  return parts.join(words.separator);
};

/** A relation seen from one of its ends: 被其依托：第三次府院联席会议. */
export const describeRelation = (
  relation: LineRelation,
  from: string,
  context: { data: GraphData; terms: Terms; language: Language },
): string => {
  const { data, terms, language } = context;
  const term = getRelationTerm(terms, relation.type);
  const isOut = relation.source.id === from;
  const other = data.entities.get(isOut ? relation.target.id : relation.source.id);
  const text = `${(isOut ? term.name : term.inverse)[language]}${language === 'zh' ? '：' : ': '}${other?.name[language] ?? ''}`;
  return relation.agent === 'IMPLIED'
    ? [text, WORDS[language].implied].join(WORDS[language].separator)
    : text;
};
