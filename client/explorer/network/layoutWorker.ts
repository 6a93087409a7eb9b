/** Runs as a worker: lays the network out and breaks its names, so that the page stays quick. */
import { layoutNetwork } from '../../graph/network/layoutNetwork.ts';
import { toLabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';

const answer = (message: LayoutAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { input, only, entities, language } = data;
  const steps = layoutNetwork(input, only);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) {
      answer({ type: 'progress', ...step.value });
      continue;
    }
    const layout = step.value;
    const texts = new Map(
      [...layout.places.keys()].flatMap((id) => {
        const entity = entities.get(id);
        return entity ? [[id, toLabelTexts(entity, language)] as const] : [];
      }),
    );
    answer({ type: 'done', layout, texts });
    return;
  }
});
