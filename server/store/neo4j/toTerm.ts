import type {
  Category,
  EntityKind,
  Indicator,
  Kind,
  RelationType,
  RelationTypeInfo,
  Term,
} from '../../../graph-seed/model.ts';
import type { TermProperties } from './graphFormat.ts';

export function toTerm({ id, name, nameEn, definition, definitionEn, iri }: TermProperties): Term {
  return {
    id,
    name: { zh: name, en: nameEn },
    definition: { zh: definition, en: definitionEn },
    iri: iri ?? null,
  };
}

export function toKind(term: TermProperties): Kind {
  return { ...toTerm(term), id: term.id as EntityKind };
}

export function toCategory(term: TermProperties): Category {
  return { ...toTerm(term), kind: required(term, 'kind') };
}

export function toIndicator(term: TermProperties): Indicator {
  return { ...toTerm(term), unit: term.unit ?? null };
}

export function toRelationTypeInfo(term: TermProperties): RelationTypeInfo {
  const targets = required(term, 'pairTargets');
  return {
    ...toTerm(term),
    id: term.id as RelationType,
    inverse: { zh: required(term, 'inverse'), en: required(term, 'inverseEn') },
    domain: required(term, 'domain'),
    range: required(term, 'range'),
    symmetric: required(term, 'symmetric'),
    pairs: required(term, 'pairSources').flatMap((source, index) => {
      const target = targets[index];
      return target ? [{ source, target }] : [];
    }),
  };
}

function required<Name extends keyof TermProperties>(
  term: TermProperties,
  name: Name,
): NonNullable<TermProperties[Name]> {
  const value = term[name];
  if (value == null) {
    throw new Error(
      `The term ${term.id} in the database has no ${name}; run \`npm run seed:load\` again.`,
    );
  }
  return value;
}
