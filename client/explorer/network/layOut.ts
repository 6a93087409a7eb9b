import { layoutNetwork, type LayoutProgress } from '../../graph/network/layoutNetwork.ts';
import type { NetworkLayout } from '../../graph/network/NetworkLayout.ts';
import { toLabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { LaidOut, LayoutRequest } from './layoutMessages.ts';

/** A layout with the names of what stands in it, broken into lines. */
export function toLaidOut(
  layout: NetworkLayout,
  { entities, language }: Pick<LayoutRequest, 'entities' | 'language'>,
): LaidOut {
  const texts = new Map(
    [...layout.places.keys()].flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [[id, toLabelTexts(entity, language)] as const] : [];
    }),
  );
  return { layout, texts };
}

/** Lays the network out and breaks its names; after each field it says how far it has come. */
export function* layOut(request: LayoutRequest): Generator<LayoutProgress, LaidOut> {
  return toLaidOut(yield* layoutNetwork(request.input, request.only), request);
}
