import { describe, expect, test } from 'vitest';
import { toFitCamera, toRevealCamera } from '../../../client/canvas/camera.ts';
import { toView } from '../../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';

const view = toView(SAMPLE_DATA, [{ type: 'open', id: 'district-government' }], {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
});

describe('toFitCamera', () => {
  test('never enlarges, and centres what fits', () => {
    const { zoom, pan } = toFitCamera(view, { width: 1600, height: 1200, top: 76 });
    expect(zoom).toBe(1);
    const right = view.lanes.at(-1);
    expect(pan.x).toBeCloseTo(1600 - ((right?.left ?? 0) + (right?.width ?? 0)) - pan.x, 0);
  });

  test('never shrinks labels below 11 px; then the focus is in view and no end is bared', () => {
    const frame = { width: 360, height: 320, top: 48 };
    const { zoom, pan } = toFitCamera(view, frame);
    expect(zoom * 13).toBeGreaterThanOrEqual(10.99);
    const focus = view.entities.find(({ role }) => role === 'focus');
    const x = (focus?.x ?? 0) * zoom + pan.x;
    const y = (focus?.y ?? 0) * zoom + pan.y;
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(frame.width);
    expect(y).toBeGreaterThan(frame.top);
    expect(y).toBeLessThan(frame.height);
    expect(pan.x).toBeLessThanOrEqual(27);
  });
});

describe('toRevealCamera', () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const frame = { width: 400, height: 300, top: 50 };

  test('stays where everything is in the frame already', () => {
    expect(
      toRevealCamera({ left: 20, right: 380, top: 70, bottom: 280 }, camera, frame),
    ).toBeNull();
  });

  test('moves by as much as is missing, and does not zoom', () => {
    const moved = toRevealCamera({ left: 350, right: 420, top: 20, bottom: 100 }, camera, frame);
    expect(moved).toEqual({ zoom: 1, pan: { x: -32, y: 42 } });
  });

  test('shows the beginning of what is larger than the frame', () => {
    const moved = toRevealCamera({ left: 20, right: 100, top: 200, bottom: 900 }, camera, frame);
    expect(moved?.pan.y).toBe(62 - 200);
  });
});
