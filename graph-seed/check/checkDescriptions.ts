import type { Problem } from '../parse/Problem.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { EntityDraft } from '../read/readClaims.ts';

/** Words that say nothing of the thing described. */
const SMALL_WORDS = new Set(
  'a an the of in on to for and or by with at from as is are was were its their this that it 的 了 和 与 及 在 是 由 对 为 等'.split(
    ' ',
  ),
);

const SEGMENTERS = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Descriptions that say no more than the name, or just what another one says. */
export function checkDescriptions(entities: readonly EntityDraft[]): Problem[] {
  return (['zh', 'en'] as const).flatMap((language) => [
    ...entities.flatMap((draft) => checkSaysMore(draft, language)),
    ...checkUnlike(entities, language),
  ]);
}

function checkSaysMore(draft: EntityDraft, language: 'zh' | 'en'): Problem[] {
  const { name, description } = draft.fields;
  if (!name || !description) return [];
  const said = toWords(name[language], language);
  const more = [...toWords(description[language], language)].filter((word) => !said.has(word));
  if (more.length > 0) return [];
  const fault = `the description “${description[language]}” says no more than the name`;
  return [problemAt(draft, ['description', language], fault, 'explain the thing to an outsider')];
}

function checkUnlike(entities: readonly EntityDraft[], language: 'zh' | 'en'): Problem[] {
  const first = new Map<string, EntityDraft>();
  return entities.flatMap((draft) => {
    const words = draft.fields.description?.[language];
    if (words === undefined) return [];
    const former = first.get(words);
    if (!former) first.set(words, draft);
    // Of two with one id the id is at fault.
    if (!former || former.written.id === draft.written.id) return [];
    const path = ['description', language];
    const fault = `the description “${words}” is that at ${toPlace(former, path)}`;
    return [problemAt(draft, path, fault, 'say what sets the two apart')];
  });
}

function toWords(text: string, language: 'zh' | 'en'): Set<string> {
  const words = [...SEGMENTERS[language].segment(text.toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && !SMALL_WORDS.has(segment))
    .map(({ segment }) => segment);
  return new Set(words);
}
