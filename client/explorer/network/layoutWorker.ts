/** Runs as a worker: lays the network out and breaks its names, so that the page stays quick. */
import { layOut } from './layOut.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';

const answer = (message: LayoutAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const steps = layOut(data);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      answer({ type: 'done', ...step.value });
      return;
    }
    answer({ type: 'progress', ...step.value });
  }
});
