import {
  PictureDocument,
  type PicturedEndFragment,
  type PictureQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { toPortions } from '../api/toPortions.ts';
import type { GraphData } from '../graph/model.ts';
import { keepNames } from './knownNames.ts';
import { MOST_EXPANDED } from './readSteps.ts';
import { toGraphData } from './toGraphData.ts';
import { requestView } from './useViewData.ts';

type PicturedNode = NonNullable<PictureQuery['nodes'][number]>;

/** Of one request: relations bring two entities with them. */
const MOST_ASKED = 50;

/** All relations among the entities. */
async function requestAmong(
  entities: readonly PicturedEndFragment[],
  signal: AbortSignal,
): Promise<GraphData> {
  const ids = new Set(entities.map(({ id }) => id));
  const views = await Promise.all(
    toPortions([...ids], MOST_EXPANDED).map(async (portion) => requestView(portion, signal)),
  );
  const relations = views
    .flatMap(({ data }) => [...data.relations.values()].map((relation) => ({ relation, data })))
    .filter(({ relation: { source, target } }) => ids.has(source.id) && ids.has(target.id));
  const { entities: own, sections } = toGraphData(entities, []);
  return {
    entities: own,
    relations: new Map(relations.map(({ relation }) => [relation.id, relation])),
    sections: new Map([
      ...(sections ?? []),
      ...relations.map(({ relation: { id }, data }) => [id, data.sections?.get(id) ?? []] as const),
    ]),
  };
}

/**
 * Exactly these entities and relations, with the ends of the relations; where no relation is among the ids, with all
 * relations among the entities. What the graph does not have is not in it.
 */
export async function requestPicture(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<GraphData> {
  const answers = await Promise.all(
    toPortions(ids, MOST_ASKED).map(async (portion) =>
      request(PictureDocument, { ids: portion }, signal),
    ),
  );
  const nodes = answers.flatMap((answer): readonly (PicturedNode | null)[] => answer.nodes);
  const relations = nodes.filter((node) => node !== null && 'source' in node);
  const alone = nodes.filter((node) => node !== null && 'degree' in node);
  const entities = [...alone, ...relations.flatMap(({ source, target }) => [source, target])];
  keepNames(entities);
  return relations.length === 0 ? requestAmong(entities, signal) : toGraphData(entities, relations);
}
