import type { Box } from '../model.ts';

/** More squares than any network has in a row. */
const ROW = 1 << 20;

/** Boxes, found again by the squares that they lie in. */
export class BoxGrid<Item extends Box = Box> {
  readonly #square: number;
  readonly #items = new Map<number, Item[]>();

  /** `square` is the side of a square; about the size of a box. */
  constructor(square: number) {
    this.#square = square;
  }

  add(item: Item): void {
    for (const key of this.#toKeys(item)) {
      const known = this.#items.get(key);
      if (known) known.push(item);
      else this.#items.set(key, [item]);
    }
  }

  remove(item: Item): void {
    for (const key of this.#toKeys(item)) {
      const known = this.#items.get(key) ?? [];
      known.splice(known.indexOf(item), 1);
    }
  }

  isFree(box: Box): boolean {
    return this.find(box, 1).length === 0;
  }

  /** Up to so many of those that the box touches. */
  find(box: Box, most: number): Item[] {
    const found: Item[] = [];
    for (const key of this.#toKeys(box))
      for (const item of this.#items.get(key) ?? [])
        if (touches(box, item) && !found.includes(item) && found.push(item) === most) return found;
    return found;
  }

  #toKeys({ x, y, width, height }: Box): number[] {
    const toIndex = (value: number): number => Math.floor(value / this.#square);
    const keys: number[] = [];
    const lastRow = toIndex(y + height / 2);
    const lastColumn = toIndex(x + width / 2);
    for (let row = toIndex(y - height / 2); row <= lastRow; row += 1)
      for (let column = toIndex(x - width / 2); column <= lastColumn; column += 1)
        keys.push(row * ROW + column);
    return keys;
  }
}

/** Whether two boxes have more in common than an edge. */
export const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
