/** In which order the cards of each lane stand, so that lines cross as little as may be. */

export interface Link {
  from: string;
  to: string;
}

const SWEEPS = 8;

/** How often lines between neighbouring lanes cross. */
export const countCrossings = (
  lanes: readonly (readonly string[])[],
  links: readonly Link[],
): number => {
  const places = new Map(
    lanes.flatMap((lane, index) => lane.map((id, at) => [id, { lane: index, at }] as const)),
  );
  const ends = links.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || Math.abs(a.lane - b.lane) !== 1) return [];
    return [
      a.lane < b.lane ? { gutter: a.lane, a: a.at, b: b.at } : { gutter: b.lane, a: b.at, b: a.at },
    ];
  });
  let count = 0;
  for (const [index, one] of ends.entries())
    for (const two of ends.slice(index + 1))
      if (one.gutter === two.gutter && (one.a - two.a) * (one.b - two.b) < 0) count += 1;
  return count;
};

const toNeighbourIds = (links: readonly Link[]): Map<string, string[]> => {
  const near = new Map<string, string[]>();
  for (const { from, to } of links) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  return near;
};

/** Each lane by the mean place of its cards' neighbours, lane after lane, to and fro. */
const sweep = (
  lanes: readonly (readonly string[])[],
  near: ReadonlyMap<string, string[]>,
  isBack: boolean,
): string[][] => {
  const result = lanes.map((lane) => [...lane]);
  const shares = new Map<string, number>();
  const note = (lane: readonly string[]): void => {
    for (const [at, id] of lane.entries()) shares.set(id, (at + 0.5) / lane.length);
  };
  result.forEach(note);
  const order = isBack ? [...result.keys()].reverse() : [...result.keys()];
  for (const index of order) {
    const lane = result[index] ?? [];
    const meanOf = (id: string): number => {
      const others = (near.get(id) ?? []).filter((other) => !lane.includes(other));
      const sum = others.reduce((total, other) => total + (shares.get(other) ?? 0), 0);
      return others.length > 0 ? sum / others.length : (shares.get(id) ?? 0);
    };
    const means = new Map(lane.map((id) => [id, meanOf(id)]));
    const sorted = lane.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
    result[index] = sorted;
    note(sorted);
  }
  return result;
};

/** Swaps neighbours as long as that takes a crossing away. */
const swap = (lanes: readonly (readonly string[])[], links: readonly Link[]): string[][] => {
  const result = lanes.map((lane) => [...lane]);
  let best = countCrossings(result, links);
  for (let isBetter = true; isBetter && best > 0;) {
    isBetter = false;
    for (const lane of result) {
      for (let at = 0; at + 1 < lane.length; at += 1) {
        const [a, b] = [lane[at], lane[at + 1]];
        if (a === undefined || b === undefined) continue;
        [lane[at], lane[at + 1]] = [b, a];
        const count = countCrossings(result, links);
        if (count < best) {
          best = count;
          isBetter = true;
        } else [lane[at], lane[at + 1]] = [a, b];
      }
    }
  }
  return result;
};

/** From the order of the text, the best of some sweeps, then swaps. */
export const orderLanes = (
  lanes: readonly (readonly string[])[],
  links: readonly Link[],
): string[][] => {
  const near = toNeighbourIds(links);
  let current = lanes.map((lane) => [...lane]);
  let best = current;
  let least = countCrossings(best, links);
  for (let n = 0; n < SWEEPS && least > 0; n += 1) {
    current = sweep(current, near, n % 2 === 1);
    const count = countCrossings(current, links);
    if (count < least) [best, least] = [current, count];
  }
  return swap(best, links);
};
