/** Fields, lanes, neighbourhoods and sets as SVG, as the map draws them. */
import { toExtent } from '../canvas/camera.ts';
import { toElements } from '../canvas/toElements.ts';
import { toStylesheet } from '../canvas/toStylesheet.ts';
import type { Line, View } from '../graph/model.ts';
import { drawHeads, HEADS_HEIGHT } from './drawHeads.ts';
import { drawWindow } from './drawWindow.ts';
import type { Drawing, DrawingOptions, Occurring, Subject } from './Picture.ts';
import { drawEdge, type Route } from './svg/drawEdge.ts';
import { drawNode, toNodeBox } from './svg/drawNode.ts';
import { createStyler, toNumber } from './svg/Styled.ts';
import { element } from './svg/xml.ts';

const toRoute = (line: Line, radii: readonly number[]): Route => ({
  points: line.points,
  shape: line.shape === 'curve' ? 'curve' : 'lines',
  radii,
});

export const toOccurring = (view: View): Occurring => ({
  kinds: new Set(view.entities.map(({ kind }) => kind)),
  // The pale curves of the lanes say nothing of their basis.
  bases: new Set(view.lines.filter(({ background }) => !background).map(({ basis }) => basis)),
  implied: view.lines.some(({ tail }) => tail !== null),
  more:
    view.entities.some(({ hidden }) => hidden > 0) ||
    view.headings.some(({ hidden }) => hidden > 0) ||
    (view.fields?.cells.some(({ more }) => more !== null) ?? false) ||
    (view.fields?.tiers.some(({ more }) => more !== null) ?? false),
});

type ViewSubject = Extract<Subject, { type: 'view' }>;

/** The whole of a view, or what of it is in its window. */
export const drawView = (
  { view, selection, window }: ViewSubject,
  options: DrawingOptions,
): Drawing => {
  const { palette, transparent, descent } = options;
  const style = createStyler(toStylesheet(palette));
  const lines = new Map(view.lines.map((line) => [line.id, line]));
  const styled = toElements(view, selection).map(style);
  const boxes = styled.filter(({ element: { group } }) => group === 'nodes').map(toNodeBox);
  const body = styled
    .map((each, at) => ({ each, at, z: toNumber(each, 'z-index') }))
    .toSorted((a, b) => a.z - b.z || a.at - b.at)
    .map(({ each }) => {
      if (each.element.group === 'nodes')
        return drawNode(each, { k: 1, palette, ...(descent === undefined ? {} : { descent }) });
      const line = lines.get(each.element.data['for'] as string);
      const radii = each.element.data['radii'] as number[];
      return line
        ? drawEdge(each, toRoute(line, radii), { k: 1, ground: transparent ? null : palette.paper })
        : '';
    });
  const occurring = toOccurring(view);
  if (window) {
    const { camera, frame } = window;
    const { zoom, pan } = camera;
    const headsY = view.fields ? Math.max(0, Math.min(pan.y, 0) + view.fields.headsTop) : 0;
    const lanes = view.lanes.map((lane) => ({
      ...lane,
      left: lane.left * zoom + pan.x,
      width: lane.width * zoom,
    }));
    const cover = transparent
      ? []
      : [
          element('rect', {
            x: 0,
            y: headsY,
            width: frame.width,
            height: HEADS_HEIGHT * 0.94,
            fill: palette.paper,
          }),
        ];
    const transform = `translate(${pan.x.toFixed(2)} ${pan.y.toFixed(2)}) scale(${+zoom.toFixed(5)})`;
    const heads = view.lanes.length > 0 ? [...cover, ...drawHeads(lanes, headsY, options)] : [];
    return { ...drawWindow(frame, transform, body, heads), occurring };
  }
  const points = view.lines.flatMap((line) => line.points);
  const lanes = view.lanes.map(({ left, width }) => ({
    x: left + width / 2,
    y: boxes[0]?.y ?? 0,
    width,
    height: 0,
  }));
  const extent = toExtent([
    ...boxes,
    ...lanes,
    ...points.map((point) => ({ ...point, width: 2, height: 2 })),
  ]);
  const hasHeads = view.lanes.length > 0;
  const headsTop = view.fields ? view.fields.headsTop : extent.top - HEADS_HEIGHT - 8;
  const top = hasHeads ? Math.min(extent.top, headsTop) : extent.top;
  return {
    left: extent.left,
    top,
    width: extent.right - extent.left,
    height: extent.bottom - top,
    occurring,
    body: [
      element('g', { 'data-id': 'map' }, body),
      ...(hasHeads ? drawHeads(view.lanes, headsTop, options) : []),
    ].join(''),
  };
};
