/**
 * Stands in the file for `client/explorer/network/startLayoutWorker.ts`: the layout of the whole graph comes with the file, and
 * any other is made by a worker whose script does too, or in the page where there are no workers.
 */
import { layOut, toLaidOut } from '../explorer/network/layOut.ts';
import type { LayoutAnswer, LayoutRequest } from '../explorer/network/layoutMessages.ts';
import InlineWorker from '../explorer/network/layoutWorker.ts?worker&inline';
import type { LayoutWorker } from '../explorer/network/startLayoutWorker.ts';
import { readLayoutText, toInputText } from './networkText.ts';
import type { OfflineNetwork } from './OfflineFile.ts';

let kept: OfflineNetwork | null = null;

/** The layout that came with the file. */
export function keepNetwork(network: OfflineNetwork | null): void {
  kept = network;
}

export function startLayoutWorker(): LayoutWorker {
  return new FileLayoutWorker();
}

class FileLayoutWorker extends EventTarget implements LayoutWorker {
  private worker: Worker | null = null;
  private isEnded = false;

  postMessage(request: LayoutRequest): void {
    if (kept && request.only === null && toInputText(request.input) === kept.input) {
      const laidOut = toLaidOut(readLayoutText(kept.layout), request);
      setTimeout(() => this.answer({ type: 'done', ...laidOut }));
      return;
    }
    try {
      this.worker = new InlineWorker();
      this.worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) =>
        this.answer(data),
      );
      this.worker.addEventListener('error', () => this.layOutHere(request), { once: true });
      this.worker.postMessage(request);
    } catch {
      this.layOutHere(request);
    }
  }

  terminate(): void {
    this.isEnded = true;
    this.worker?.terminate();
  }

  /** Field by field, with room for the page between them. */
  private layOutHere(request: LayoutRequest): void {
    const steps = layOut(request);
    const next = (): void => {
      if (this.isEnded) return;
      const step = steps.next();
      this.answer(
        step.done ? { type: 'done', ...step.value } : { type: 'progress', ...step.value },
      );
      if (!step.done) setTimeout(next);
    };
    setTimeout(next);
  }

  private answer(data: LayoutAnswer): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
