import type { ReactNode } from 'react';
import type { Text } from '../messages/Language.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { findEnds, type GroundIndex } from './groundIndex.ts';
import { useTourWords } from './useTourWords.ts';

/** An entity as a slug names it; where the report has none such, the slug, and that it has not. */
export function EntityName({
  index,
  slug,
}: {
  index: GroundIndex | null;
  slug: string;
}): ReactNode {
  const words = useTourWords();
  const entity = index?.entities.get(slug);
  if (!entity) return <bdi className="tour-gone">{index ? words.editor.gone(slug) : slug}</bdi>;
  return (
    <span className="tour-entity">
      <Glyph kind={entity.kind} />
      <Localized text={entity.name} />
    </span>
  );
}

/** A relation from its source to its target, in words. */
export function RelationName({
  index,
  slug,
}: {
  index: GroundIndex | null;
  slug: string;
}): ReactNode {
  const words = useTourWords();
  const { pick } = useWords();
  const { ontology } = useLibrary();
  const relation = index?.relations.get(slug);
  const ends = index && findEnds(index, slug);
  if (!relation || !ends)
    return <bdi className="tour-gone">{index ? words.editor.gone(slug) : slug}</bdi>;
  const term = ontology.relationTypes.find(({ id }) => id === relation.type);
  const name: Text = term?.name ?? { zh: relation.type, en: relation.type };
  return (
    <span className="tour-relation">
      <EntityName index={index} slug={ends.source} />{' '}
      <span className="tour-type">
        <span aria-hidden="true">{term?.symmetric ? '↔' : '→'}</span> {pick(name)}
      </span>{' '}
      <EntityName index={index} slug={ends.target} />
    </span>
  );
}

/** The same as a text, for names of buttons. */
export function toRelationText(
  index: GroundIndex | null,
  slug: string,
  pick: (text: Text) => string,
): string {
  const ends = index && findEnds(index, slug);
  const names = [ends?.source, ends?.target].map((end) => index?.entities.get(end ?? '')?.name);
  const [source, target] = names;
  return source && target ? `${pick(source)} → ${pick(target)}` : slug;
}
