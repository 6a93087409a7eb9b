import type { Seed } from '../../graph-seed/model.ts';
import { buildSeed } from './buildSeed.ts';

/** The same seed with other claims in its first report: an entity renamed, one relation less, no tours. */
export function changeSeed({ ontology, reports: [first, ...rest] }: Seed): Seed {
  if (!first) throw new Error('A seed without reports cannot be changed in its first.');
  const [renamed, ...entities] = first.entities;
  if (!renamed) throw new Error('A report without entities cannot be changed in its first.');
  return buildSeed(ontology, [
    {
      report: first.report,
      entities: [{ ...renamed, name: { zh: '新名', en: 'New name' } }, ...entities],
      relations: first.relations.slice(1),
    },
    ...rest,
  ]);
}
