/** The network as SVG, at the zoom that decides how many names have room. */
import { toExtent } from '../canvas/camera.ts';
import { SCALE, toNetworkElements } from '../canvas/network/toNetworkElements.ts';
import { toNetworkStylesheet } from '../canvas/network/toNetworkStylesheet.ts';
import { toShownLabels } from '../canvas/network/toShownLabels.ts';
import { toMarkSize, toStepZoom, toZoomStep } from '../graph/network/markSize.ts';
import type { NetworkLine, NetworkView } from '../graph/network/NetworkView.ts';
import { placeLabels } from '../graph/network/placeLabels.ts';
import type { LabelTexts } from '../graph/network/toLabelTexts.ts';
import type { Point } from '../graph/model.ts';
import { drawWindow } from './drawWindow.ts';
import type { Drawing, DrawingOptions, Subject } from './Picture.ts';
import { drawEdge, type Route } from './svg/drawEdge.ts';
import { drawNode } from './svg/drawNode.ts';
import { createStyler, toNumber } from './svg/Styled.ts';
import { element } from './svg/xml.ts';

/** No farther in than this for the sake of names. */
const MOST_ZOOM = 3;
/** Between lines that join the same two marks, in px of the screen. */
const STEP = 14;

/** The least zoom at which all names have room, or the greatest that is used. */
export const toNamingZoom = (view: NetworkView, texts: ReadonlyMap<string, LabelTexts>): number => {
  for (let step = 0; toStepZoom(step) <= MOST_ZOOM; step += 1) {
    const labels = placeLabels(view, texts, toStepZoom(step));
    if (view.marks.every(({ id }) => labels.has(id) || !texts.has(id))) return toStepZoom(step);
  }
  return MOST_ZOOM;
};

type NetworkSubject = Extract<Subject, { type: 'network' }>;

/** Lines between the same two marks, in the order of the view. */
const toBundles = (lines: readonly NetworkLine[]): Map<string, NetworkLine[]> => {
  const bundles = new Map<string, NetworkLine[]>();
  for (const line of lines) {
    const key = [line.from, line.to].toSorted().join('\n');
    bundles.set(key, [...(bundles.get(key) ?? []), line]);
  }
  return bundles;
};

/** In Cytoscape's lengths, as all of this file: from mark to mark, side by side where there are several. */
const toRoutes = (view: NetworkView, zoom: number, sizes: { mark: number }): Map<string, Route> => {
  const places = new Map(view.marks.map(({ id, x, y }) => [id, { x: x * SCALE, y: y * SCALE }]));
  const off = sizes.mark / 2;
  const routes = new Map<string, Route>();
  for (const bundle of toBundles(view.lines).values()) {
    const [first] = bundle;
    for (const [at, { id, from, to }] of bundle.entries()) {
      const a = places.get(from);
      const b = places.get(to);
      if (!a || !b || !first) continue;
      const isSwapped = from !== first.from;
      const distance =
        ((0.5 - bundle.length / 2 + at) * STEP * SCALE * (isSwapped ? -1 : 1)) / zoom;
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const control: Point = {
        x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * distance,
        y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * distance,
      };
      const start = toEdgeOf(a, control, off);
      const end = toEdgeOf(b, control, off);
      routes.set(id, {
        shape: 'curve',
        points: Math.abs(distance) < 1e-6 ? [start, end] : [start, control, end],
      });
    }
  }
  return routes;
};

/** Where the line leaves a mark: as far from its centre as its shapes are wide, on the way to `to`. */
const toEdgeOf = (centre: Point, to: Point, off: number): Point => {
  const length = Math.hypot(to.x - centre.x, to.y - centre.y);
  if (length <= off) return centre;
  return {
    x: centre.x + ((to.x - centre.x) * off) / length,
    y: centre.y + ((to.y - centre.y) * off) / length,
  };
};

/** All of the network, or what of it is in its window. */
export const drawNetwork = (
  { view, texts, selection, zoom: wanted, window }: NetworkSubject,
  { palette, transparent, descent }: DrawingOptions,
): Drawing => {
  // The map sets sizes by steps of zoom, and enlarges them in between.
  const zoom = toStepZoom(toZoomStep(wanted));
  const k = wanted / SCALE;
  const labels = toShownLabels(view, texts, zoom, { selection, named: null });
  const style = createStyler(toNetworkStylesheet(palette, zoom));
  const routes = toRoutes(view, zoom, { mark: (toMarkSize(zoom) / zoom) * SCALE });
  const body = toNetworkElements(view, labels, zoom, selection)
    .map(style)
    .map((each, at) => ({ each, at, z: toNumber(each, 'z-index') }))
    .toSorted((a, b) => a.z - b.z || a.at - b.at)
    .map(({ each }) => {
      if (each.element.group === 'nodes')
        return drawNode(each, { k, palette, ...(descent === undefined ? {} : { descent }) });
      const route = routes.get(each.element.data['for'] as string);
      return route ? drawEdge(each, route, { k, ground: transparent ? null : palette.paper }) : '';
    });
  const extent = toExtent([
    ...view.fields.map(({ cell }) => ({
      x: cell.left + cell.width / 2,
      y: cell.top + cell.height / 2,
      width: cell.width,
      height: cell.height,
    })),
    ...view.marks.map(({ x, y }) => ({ x, y, width: 24 / zoom, height: 24 / zoom })),
    ...labels.values(),
  ]);
  const occurring = {
    kinds: new Set(view.marks.map(({ kind }) => kind)),
    bases: new Set(view.lines.map(({ basis }) => basis)),
    implied: view.lines.some(({ implied }) => implied),
    more: false,
  };
  if (window) {
    const { frame, camera } = window;
    const transform = `translate(${camera.pan.x.toFixed(2)} ${camera.pan.y.toFixed(2)})`;
    return { ...drawWindow(frame, transform, body), occurring };
  }
  return {
    left: extent.left * wanted,
    top: extent.top * wanted,
    width: (extent.right - extent.left) * wanted,
    height: (extent.bottom - extent.top) * wanted,
    occurring,
    body: element('g', { 'data-id': 'map' }, body),
  };
};
