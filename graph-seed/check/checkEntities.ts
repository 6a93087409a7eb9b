import { toSpellingFix } from '../parse/findNearest.ts';
import { ENTITY_KINDS } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import type { EntityDraft } from '../read/readClaims.ts';
import { withArticle } from '../parse/withArticle.ts';
import { isGiven, problemAt } from '../parse/readFields.ts';
import type { Vocabulary } from '../read/readOntology.ts';

/** What an entity says of itself. `ids`: all entities' slugs, null where some could not be read. */
export function checkEntity(
  draft: EntityDraft,
  vocabulary: Vocabulary,
  ids: ReadonlySet<string> | null,
): Problem[] {
  return [
    ...checkCategory(draft, vocabulary),
    ...checkConcept(draft, vocabulary),
    ...checkMeasure(draft, vocabulary, ids),
    ...checkRaw(draft),
  ];
}

function checkCategory(draft: EntityDraft, { categories }: Vocabulary): Problem[] {
  const { category, kind } = draft.fields;
  if (category === undefined || !categories) return [];
  const prefix = kind && `${kind.toLowerCase()}.`;
  if (categories.has(category)) {
    const isOfAKind = ENTITY_KINDS.some((one) => category.startsWith(`${one.toLowerCase()}.`));
    if (!kind || !prefix || category.startsWith(prefix) || !isOfAKind) return [];
    const fault = `the category “${category}” is not one of ${withArticle(kind)}`;
    return [
      problemAt(draft, ['category'], fault, `use one that begins with ${prefix}, or mend the kind`),
    ];
  }
  const ofKind = [...categories].filter((id) => id.startsWith(prefix ?? ''));
  const fix = toSpellingFix(category, ofKind, 'take one from ontology.yaml');
  return [problemAt(draft, ['category'], `the category “${category}” is unknown`, fix)];
}

function checkConcept(draft: EntityDraft, { concepts }: Vocabulary): Problem[] {
  const { concept, kind } = draft.fields;
  if (isGiven(draft, 'concept') && kind && kind !== 'MECHANISM')
    return [
      problemAt(
        draft,
        ['concept'],
        `${withArticle(kind)} has a concept`,
        'only a MECHANISM may; take it out',
      ),
    ];
  if (!concept || !concepts || concepts.has(concept)) return [];
  const fix = toSpellingFix(concept, concepts, 'add it to ontology.yaml');
  return [problemAt(draft, ['concept'], `the concept “${concept}” is unknown`, fix)];
}

function checkMeasure(
  draft: EntityDraft,
  { indicators }: Vocabulary,
  ids: ReadonlySet<string> | null,
): Problem[] {
  const { measure, kind } = draft.fields;
  if (isGiven(draft, 'measure') && kind && kind !== 'OUTCOME')
    return [
      problemAt(
        draft,
        ['measure'],
        `${withArticle(kind)} has a measure`,
        'only an OUTCOME may; take it out',
      ),
    ];
  if (!measure) return [];
  const { indicator, of } = measure;
  const problems: Problem[] = [];
  if (indicator !== null && indicators && !indicators.has(indicator)) {
    const fix = toSpellingFix(indicator, indicators, 'add it to ontology.yaml');
    const fault = `the indicator “${indicator}” is unknown`;
    problems.push(problemAt(draft, ['measure', 'indicator'], fault, fix));
  }
  if (of !== null && ids && !ids.has(of)) {
    const fix = toSpellingFix(of, ids, 'add the entity');
    const fault = `measure.of names the unknown entity “${of}”`;
    problems.push(problemAt(draft, ['measure', 'of'], fault, fix));
  }
  return problems;
}

/** A figure must be seen in the quote that proves it. */
function checkRaw(draft: EntityDraft): Problem[] {
  const { measure, quote, quotes, kind } = draft.fields;
  const given = [...(quote ? [quote] : []), ...(quotes ?? [])];
  if (!measure || kind !== 'OUTCOME' || given.length === 0) return [];
  if (given.some(({ exact }) => exact.includes(measure.raw))) return [];
  const fault = `no quote holds the figure as written, “${measure.raw}”`;
  return [
    problemAt(
      draft,
      ['measure', 'raw'],
      fault,
      'quote the figure with what is counted, or mend raw',
    ),
  ];
}
