import type { Problem } from '../parse/Problem.ts';
import type { EntityDraft } from '../read/readClaims.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { SectionDraft } from '../read/toSections.ts';

/** Ids that are taken already, by another entity in any file of the report or by a section's number. */
export function checkIds(
  entities: readonly EntityDraft[],
  sections: readonly SectionDraft[],
): Problem[] {
  const taken = new Map<unknown, string>();
  for (const section of sections)
    taken.set(section.fields.number, `${toPlace(section, ['number'])}, by a section`);
  return entities.flatMap((entity) => {
    const { id } = entity.written;
    const place = taken.get(id);
    if (typeof id !== 'string' || place === undefined) {
      taken.set(id, toPlace(entity, ['id']));
      return [];
    }
    const fault = `the id “${id}” is taken at ${place}`;
    return [problemAt(entity, ['id'], fault, 'give it another, or take one of the two out')];
  });
}

/** Names, in either language, that another entity of the report bears; aliases that are another's name. */
export function checkNames(entities: readonly EntityDraft[]): Problem[] {
  return [
    ...checkLanguage(entities, 'zh'),
    ...checkLanguage(entities, 'en'),
    ...checkAliases(entities),
  ];
}

function checkLanguage(entities: readonly EntityDraft[], language: 'zh' | 'en'): Problem[] {
  const first = new Map<string, EntityDraft>();
  return entities.flatMap((entity) => {
    const name = toName(entity, language);
    if (name === undefined) return [];
    const former = first.get(name);
    if (!former) first.set(name, entity);
    // Of two with one id the id is at fault: one of them goes, and its name with it.
    if (!former || former.written.id === entity.written.id) return [];
    const path = ['name', language];
    const fault = `the name “${name}” is taken at ${toPlace(former, path)}`;
    return [problemAt(entity, path, fault, 'name the two apart, or make them one')];
  });
}

function checkAliases(entities: readonly EntityDraft[]): Problem[] {
  const names = new Map(entities.map((entity) => [toName(entity, 'zh'), entity]));
  return entities.flatMap((entity) => {
    const aliases = entity.fields.aliases ?? [];
    return aliases.flatMap((alias, at) => {
      const path = ['aliases', at];
      const owner = names.get(alias);
      if (owner === entity)
        return [problemAt(entity, path, `the alias “${alias}” is the name`, 'take it out')];
      if (owner && owner.written.id !== entity.written.id) {
        const fault = `the alias “${alias}” is the name at ${toPlace(owner, ['name', 'zh'])}`;
        return [problemAt(entity, path, fault, 'take it out, or make the two one')];
      }
      if (aliases.indexOf(alias) === at) return [];
      return [problemAt(entity, path, `the alias “${alias}” is given twice`, 'take one out')];
    });
  });
}

/** Also where the other language is missing. */
function toName({ written }: EntityDraft, language: 'zh' | 'en'): string | undefined {
  const { name } = written;
  if (typeof name !== 'object' || name === null) return undefined;
  const value = (name as Record<string, unknown>)[language];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
