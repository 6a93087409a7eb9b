/** Where on a card's side each line ends: several are set apart, in the order of where they come from. */
import type { Stop } from './Stop.ts';
import type { Bundle } from './toBundles.ts';
import { toMeanY } from './toBundles.ts';

const PORT_STEP = 9;

export interface Ports {
  /** By bundle key. */
  hubs: ReadonlyMap<string, number>;
  /** By relation id. */
  spokes: ReadonlyMap<string, number>;
}

interface Slot {
  stop: Stop;
  side: string;
  towards: number;
  key: string;
  /** What the slot is for. */
  hub: boolean;
}

const toSlots = (bundles: readonly Bundle[]): Slot[] =>
  bundles.flatMap((bundle): Slot[] => [
    {
      stop: bundle.hub,
      side: bundle.hubSide,
      towards: toMeanY(bundle),
      key: bundle.key,
      hub: true,
    },
    ...bundle.spokes.map(({ stop, side, relation }) => ({
      stop,
      side,
      towards: bundle.hub.middle,
      key: relation.id,
      hub: false,
    })),
  ]);

/** Heights in model coordinates; lines that end below a card are told apart by assignTracks instead. */
export const toPorts = (bundles: readonly Bundle[]): Ports => {
  const hubs = new Map<string, number>();
  const spokes = new Map<string, number>();
  const sides = new Map<string, Slot[]>();
  for (const slot of toSlots(bundles)) {
    const key = `${slot.side}|${slot.stop.id}`;
    sides.set(key, [...(sides.get(key) ?? []), slot]);
  }
  for (const slots of sides.values()) {
    const sorted = slots.toSorted((a, b) => a.towards - b.towards || (a.key < b.key ? -1 : 1));
    sorted.forEach(({ stop, side, key, hub }, index) => {
      const height = stop.bottom - stop.top;
      const step = Math.min(PORT_STEP, (height - 6) / Math.max(1, sorted.length - 1));
      const y =
        side === 'below' ? stop.bottom + 4 : stop.middle + (index - (sorted.length - 1) / 2) * step;
      (hub ? hubs : spokes).set(key, y);
    });
  }
  for (const bundle of bundles) {
    const [spoke] = bundle.spokes;
    const port = hubs.get(bundle.key);
    const end = spoke && spokes.get(spoke.relation.id);
    // A step of a pixel or two looks like a mistake: make it straight.
    const isNearly = port !== undefined && end !== undefined && Math.abs(port - end) <= 3;
    if (bundle.spokes.length === 1 && spoke && isNearly) spokes.set(spoke.relation.id, port);
  }
  return { hubs, spokes };
};
