import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelNumbers, placeLabels } from '../../../client/paths/toPositions.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('placeLabels', () => {
  it('keeps the order, stays within the strip, and lets no label touch another', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), (places) => {
        const gap = 1 / 26;
        const labels = placeLabels(
          places.map((at, index) => ({ at, text: String(index) })),
          gap,
        );
        expect(labels).toHaveLength(places.length);
        for (const [index, { at, text }] of labels.entries()) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
          const next = labels[index + 1];
          if (!next) continue;
          expect(next.at - at).toBeGreaterThan(gap - 1e-9);
          expect(places[Number(next.text)]).toBeGreaterThanOrEqual(places[Number(text)] ?? 0);
        }
      }),
    );
  });

  it('leaves a label where it is if there is room', () => {
    expect(
      placeLabels(
        [
          { at: 0.5, text: 'b' },
          { at: 0.1, text: 'a' },
        ],
        0.1,
      ),
    ).toEqual([
      { at: 0.1, text: 'a' },
      { at: 0.5, text: 'b' },
    ]);
  });
});

describe('labelNumbers', () => {
  it('gathers near ones and writes neighbours as a range', () => {
    const places = [0.9, 0.1, 0.11, 0.12, 0.5].map((at, index) => ({ at, number: index + 1 }));
    const labels = labelNumbers([...places, { at: 0.11, number: 6 }], 0.05);
    expect(labels.map(({ text }) => text)).toEqual(['2–4, 6', '5', '1']);
    expect(labels[0]?.at).toBeCloseTo(0.11);
  });

  it('names every number once where each has one place', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 6 }), (places) => {
        const labels = labelNumbers(
          places.map((at, index) => ({ at, number: index + 1 })),
          0.04,
        );
        const count = labels
          .flatMap(({ text }) => text.split(', '))
          .map((run) => run.split('–').map(Number))
          .reduce((sum, [first = 0, last = first]) => sum + last - first + 1, 0);
        expect(count).toBe(places.length);
      }),
    );
  });
});
