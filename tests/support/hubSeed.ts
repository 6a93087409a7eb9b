import type { Entity, Relation, Seed } from '../../graph-seed/model.ts';
import { buildSeed } from './buildSeed.ts';
import { SMALL_SEED } from './smallSeed.ts';

export const HUB = 'north-2024.gov';
export const SPOKES = 10_000;

/** The small seed, where `HUB` supervises so many more bodies, which nothing else joins. */
export function toHubSeed(): Seed {
  const [north, ...others] = SMALL_SEED.reports;
  const body = north?.entities.find(({ id }) => id === 'north-2024.town');
  const tie = north?.relations.find(({ type }) => type === 'SUPERVISES');
  if (!north || !body || !tie) throw new Error('The small seed has changed; choose another spoke.');
  const slugs = Array.from({ length: SPOKES }, (_, at) => `spoke-${String(at).padStart(5, '0')}`);
  const bodies = slugs.map((slug): Entity => ({
    ...body,
    id: `north-2024.${slug}`,
    name: { zh: slug, en: slug },
  }));
  const ties = slugs.map((slug): Relation => ({
    ...tie,
    id: `${HUB}~SUPERVISES~${slug}`,
    source: HUB,
    target: `north-2024.${slug}`,
  }));
  return buildSeed(SMALL_SEED.ontology, [
    {
      ...north,
      entities: [...north.entities, ...bodies],
      relations: [...north.relations, ...ties],
    },
    ...others,
  ]);
}
