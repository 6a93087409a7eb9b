import type { Entity, Relation, Seed } from '../../graph-seed/model.ts';
import { buildSeed } from './buildSeed.ts';
import { SMALL_SEED } from './smallSeed.ts';

const LAYERS = 5;
const WIDTH = 20;
export const THICKET_FROM = 'north-2024.thicket-from';
export const THICKET_TO = 'north-2024.thicket-to';

/** Looks for the ways through the thicket: millions, all of one length, so that all must be found before one ranks. */
export const THICKET_PATHS = `{ paths(from: "${THICKET_FROM}", to: "${THICKET_TO}", maxLength: 6) { length } }`;

/** The small seed with a thicket: layers of bodies, each of which supervises all of the next layer. */
export function toThicketSeed(): Seed {
  const [north, ...others] = SMALL_SEED.reports;
  const body = north?.entities.find(({ id }) => id === 'north-2024.town');
  const tie = north?.relations.find(({ type }) => type === 'SUPERVISES');
  if (!north || !body || !tie) throw new Error('The small seed has changed; choose another body.');
  const layers = [
    ['thicket-from'],
    ...Array.from({ length: LAYERS }, (_, layer) =>
      Array.from({ length: WIDTH }, (_, at) => `thicket-${layer}-${at}`),
    ),
    ['thicket-to'],
  ];
  const bodies = layers.flat().map((slug): Entity => ({
    ...body,
    id: `north-2024.${slug}`,
    name: { zh: slug, en: slug },
  }));
  const ties = layers.slice(1).flatMap((layer, at) =>
    (layers[at] ?? []).flatMap((source) =>
      layer.map((target): Relation => ({
        ...tie,
        id: `north-2024.${source}~SUPERVISES~${target}`,
        source: `north-2024.${source}`,
        target: `north-2024.${target}`,
      })),
    ),
  );
  return buildSeed(SMALL_SEED.ontology, [
    {
      ...north,
      entities: [...north.entities, ...bodies],
      relations: [...north.relations, ...ties],
    },
    ...others,
  ]);
}
