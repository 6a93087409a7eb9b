/** What watches a page from within, ours and the bare one alike. */
import type { Core } from 'cytoscape';
import type { Drawing } from './Drawing.ts';

/** Reaches into what Cytoscape keeps for itself: its cache of images has no public name. */
interface WatchedCore extends Core {
  renderer(): { imageCache?: Record<string, { image: HTMLImageElement }> };
}

export interface Probe {
  /**
   * Waits until a frame with so many elements is on the canvas, their images included; ms since the navigation began.
   * A canvas records what is drawn and rasters it later: reading one pixel makes it do so, so that the time is in it.
   */
  painted(elements: number): Promise<number>;
  /** Does something after a frame; the ms from then until it is on the canvas. */
  time(act: () => void, elements: number): Promise<number>;
  /** Drags the paper to and fro for so many frames; ms for each. */
  pan(frames: number): Promise<number>;
  /** Types this as soon as there is a search field; ms from the navigation to the first entity that is offered. */
  search(text: string): Promise<number>;
  /** Presses this key on the card of the entity. */
  press(entity: string, key: string): void;
  read(): Drawing;
  /** All pixels of the canvas, RGBA. */
  pixels(): number[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before any of its scripts, so it may use nothing from outside. */
export function installProbe(): void {
  let cy: WatchedCore | null = null;
  let waiting: { elements: number; done: (at: number) => void }[] = [];
  let seen: { elements: number; complete: boolean } | null = null;

  // Cytoscape leaves its instance on its container: no page need tell of it.
  Object.defineProperty(HTMLElement.prototype, '_cyreg', {
    configurable: true,
    set(this: HTMLElement, registration: { cy?: WatchedCore }) {
      Object.defineProperty(this, '_cyreg', { value: registration, writable: true });
      queueMicrotask(() => {
        cy = registration.cy ?? null;
        seen = null;
        cy?.on('render', onRender);
      });
    },
  });
  const getCy = (): WatchedCore => {
    if (!cy) throw new Error('The page has made no Cytoscape.');
    return cy;
  };
  const getContext = (): CanvasRenderingContext2D => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
    const context = canvas?.getContext('2d');
    if (!context) throw new Error('Cytoscape’s canvas of nodes is not there.');
    return context;
  };
  const onRender = (): void => {
    if (!cy) return;
    const images = Object.values(cy.renderer().imageCache ?? {});
    seen = {
      elements: cy.elements().length,
      complete: images.every(({ image }) => image.complete),
    };
    const isDone = (elements: number): boolean =>
      seen?.complete === true && seen.elements === elements;
    if (!waiting.some(({ elements }) => isDone(elements))) return;
    getContext().getImageData(0, 0, 1, 1);
    const now = performance.now();
    const done = waiting.filter(({ elements }) => isDone(elements));
    waiting = waiting.filter((each) => !done.includes(each));
    for (const each of done) each.done(now);
  };
  const whenPainted = (elements: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const last = seen
          ? `${seen.elements}, images ${seen.complete ? '' : 'not '}complete`
          : 'none';
        reject(
          new Error(`${elements} elements were not painted in a minute; the last frame: ${last}.`),
        );
      }, 60_000);
      const done = (at: number): void => {
        clearTimeout(timer);
        resolve(at);
      };
      waiting.push({ elements, done });
    });
  const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

  window.probe = {
    painted: whenPainted,
    time: async (act, elements) => {
      await nextFrame();
      // A browser tells of a key between two frames, never within one, where what it brings about would miss that frame.
      await nextTask();
      const painted = whenPainted(elements);
      const begun = performance.now();
      act();
      return (await painted) - begun;
    },
    pan: async (frames) => {
      const stage = getCy().container();
      if (!stage) throw new Error('Cytoscape has no container.');
      const { left, top, width, height } = stage.getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      const fire = (type: string, at: number): void => {
        // A triangle of 90 px: nothing leaves the canvas for good, and no two frames are alike.
        const reach = 90 - Math.abs((at % 60) * 6 - 180);
        const clientX = middle.x + reach;
        const clientY = middle.y + reach / 3;
        const pressed = { button: 0, buttons: 1, bubbles: true, cancelable: true, view: window };
        const target = type === 'mousedown' ? (stage.querySelector('canvas') ?? stage) : window;
        target.dispatchEvent(new MouseEvent(type, { ...pressed, clientX, clientY }));
      };
      fire('mousedown', 0);
      const from = { ...getCy().pan() };
      let renders = 0;
      let moved = 0;
      const count = (): void => {
        renders += 1;
        // Painted, not merely drawn up: see `painted`.
        getContext().getImageData(0, 0, 1, 1);
        moved = Math.max(moved, Math.abs(getCy().pan().x - from.x));
      };
      getCy().on('render', count);
      const begun = await nextFrame();
      for (let at = 1; at <= frames; at += 1) {
        fire('mousemove', at);
        await nextFrame();
      }
      const ended = performance.now();
      getCy().off('render', count);
      fire('mouseup', frames);
      if (moved < 50 || renders < frames * 0.9)
        throw new Error(`Panning drew ${renders} of ${frames} frames and moved ${moved} px.`);
      return (ended - begun) / renders;
    },
    search: async (text) => {
      const find = <Found>(look: () => Found | null): Promise<Found> =>
        new Promise((done) => {
          const observer = new MutationObserver(() => check());
          const check = (): void => {
            const found = look();
            if (found === null) return;
            observer.disconnect();
            done(found);
          };
          observer.observe(document, {
            childList: true,
            subtree: true,
            attributeFilter: ['hidden'],
          });
          check();
        });
      const input = await find(() => {
        const field = document.querySelector<HTMLInputElement>('[role=combobox]');
        return field?.closest('[hidden]') ? null : field;
      });
      input.focus();
      // React reads the value through a setter of its own; the prototype's is the one that typing uses.
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
      await find(() => document.querySelector('[role=option]'));
      return performance.now();
    },
    press: (entity, key) => {
      const card = document.querySelector(`button[data-id="${entity}"]`);
      if (!card) throw new Error(`There is no card of ${entity}.`);
      card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    read: () => {
      const core = getCy();
      return {
        // Its type declarations leave `jsons` of a collection as strings.
        elements: core.elements().jsons() as unknown as Drawing['elements'],
        zoom: core.zoom(),
        pan: { ...core.pan() },
        width: core.width(),
        height: core.height(),
      };
    },
    pixels: () => {
      const context = getContext();
      const { width, height } = context.canvas;
      return [...context.getImageData(0, 0, width, height).data];
    },
  };
}
