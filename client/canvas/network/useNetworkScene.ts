/** Keeps a Cytoscape graph showing the network that a component was given. */
import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { toStepZoom, toZoomStep } from '../../graph/network/markSize.ts';
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import { toForcedLabel, type Label } from '../../graph/network/placeLabels.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { Selection } from '../../graph/Selection.ts';
import { toExtent, toRevealCamera, type Camera, type Frame } from '../camera.ts';
import { drawWithFonts } from '../drawWithFonts.ts';
import { toDuration, ZOOM_STEP } from '../motion.ts';
import { observeStage } from '../observeStage.ts';
import { readPalette } from '../readPalette.ts';
import type { Scene } from '../useScene.ts';
import {
  createNetworkGraph,
  type NetworkGraph,
  type NetworkHandlers,
} from './createNetworkGraph.ts';
import { findNearestMark } from './findNextMark.ts';
import { toFieldCamera, toFirstCamera, toWholeCamera } from './networkCamera.ts';
import { toBoxes, toElementId, type NetworkFocus } from './networkFocus.ts';
import { toDrawnText } from './toDrawnText.ts';
import { countInView, toShownLabels } from './toShownLabels.ts';
import { toNetworkElements } from './toNetworkElements.ts';
import { toNetworkStylesheet } from './toNetworkStylesheet.ts';

/** Between two settings of names while the camera moves, in ms. */
const REFRESH = 90;
/** How near to a mark a finger must be, in px of the screen: half of a target of 44 px. */
const REACH = 22;

export interface NetworkSceneOptions extends Pick<
  NetworkHandlers,
  'onSelect' | 'onOpen' | 'onField' | 'onMove'
> {
  stage: RefObject<HTMLDivElement | null>;
  view: NetworkView;
  texts: ReadonlyMap<string, LabelTexts>;
  /** The selected ones, the first first. */
  selection: readonly Selection[];
  theme: 'light' | 'dark';
  active: NetworkFocus | null;
}

export interface NetworkScene extends Omit<Scene, 'locate'> {
  showField(id: string): void;
}

interface Shown {
  graph: NetworkGraph;
  /** The zoom step that is drawn; null before anything is. */
  step: number | null;
  palette: string;
  /** The mark that the pointer is on. */
  hovered: string | null;
  labels: ReadonlyMap<string, Label>;
  /** Whether the camera has been moved since it was first aimed. */
  isMoved: boolean;
  lateFonts: number;
  /** Of the next setting of names; 0 where none is due. */
  timer: number;
}

export const useNetworkScene = (options: NetworkSceneOptions): NetworkScene => {
  const { stage, view, texts, selection, theme, active } = options;
  const shown = useRef<Shown | null>(null);

  const toFrame = (): Frame => ({
    width: stage.current?.clientWidth ?? 0,
    height: stage.current?.clientHeight ?? 0,
    top: 0,
  });
  const refresh = (): void => {
    const scene = shown.current;
    const container = stage.current;
    if (!scene || !container) return;
    const camera = scene.graph.getCamera();
    const step = toZoomStep(camera.zoom);
    const zoom = toStepZoom(step);
    const palette = readPalette(container);
    palette.fontFamily += ', sans-serif'.repeat(scene.lateFonts);
    const look = JSON.stringify(palette);
    if (step !== scene.step || look !== scene.palette)
      scene.graph.paint(toNetworkStylesheet(palette, zoom));
    scene.step = step;
    scene.palette = look;
    const named = active?.type === 'entity' ? active.id : null;
    const labels = toShownLabels(view, texts, zoom, { selection, named });
    scene.labels = labels;
    scene.hovered = null;
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    const isDraggable = (id: string): boolean =>
      !isCoarse || selection.some((each) => each.type === 'entity' && each.id === id);
    scene.graph.show(toNetworkElements(view, labels, zoom, selection), isDraggable);
    scene.graph.setActive(toElementId(active));
    container.dataset.drawn = 'true';
    container.dataset.labels = String(countInView(labels, camera, toFrame()));
  };
  const aim = (camera: Camera | null, duration: number): void => {
    if (camera) shown.current?.graph.moveTo(camera, duration);
  };
  const fit = (duration: number): void => {
    if (!shown.current || view.fields.length === 0) return;
    shown.current.isMoved = true;
    aim(toWholeCamera(view, toFrame()), duration);
  };

  const reveal = (target: NetworkFocus): void => {
    const scene = shown.current;
    const boxes = toBoxes(view, target);
    if (!scene || boxes.length === 0) return;
    const camera = toRevealCamera(toExtent(boxes), scene.graph.getCamera(), toFrame());
    if (camera) aim(camera, toDuration());
  };

  const draw = useEffectEvent((): void => {
    if (shown.current?.step === null) aim(toFirstCamera(view, toFrame()), 0);
    refresh();
  });
  const onResize = useEffectEvent(() => {
    shown.current?.graph.resize();
    if (shown.current && !shown.current.isMoved) aim(toFirstCamera(view, toFrame()), 0);
    else if (selection[0]) reveal(selection[0]);
  });
  const onRepaint = useEffectEvent(() => {
    if (shown.current?.step != null) refresh();
  });
  const onLateCamera = useEffectEvent(() => {
    const scene = shown.current;
    if (!scene) return;
    scene.timer = 0;
    refresh();
  });
  // While the camera moves, sizes follow its zoom; names and lines are set anew a few times a second.
  const onCamera = useEffectEvent((camera: Camera) => {
    const scene = shown.current;
    if (!scene || !stage.current) return;
    stage.current.dataset.camera = JSON.stringify(camera);
    if (scene.step !== null && scene.timer === 0) {
      scene.timer = window.setTimeout(() => onLateCamera(), REFRESH);
    }
  });
  const onHover = useEffectEvent((id: string | null) => {
    const scene = shown.current;
    if (!scene || scene.step === null) return;
    const zoom = toStepZoom(scene.step);
    for (const each of new Set([scene.hovered, id])) {
      const mark = view.marks.find((one) => one.id === each);
      const text = texts.get(mark?.id ?? '');
      if (!mark || !text) continue;
      const forced = mark.id === id ? toForcedLabel(mark, text, zoom) : undefined;
      scene.graph.name(mark.id, scene.labels.get(mark.id) ?? forced, mark.y, mark.id === id);
    }
    scene.hovered = id;
  });
  const handlers = useEffectEvent(() => options);
  const findNear = useEffectEvent((at: { x: number; y: number }) =>
    findNearestMark(view.marks, at, REACH / (shown.current?.graph.getCamera().zoom ?? 1)),
  );
  const onActive = useEffectEvent(() => {
    if (!active) return;
    refresh();
    reveal(active);
  });

  useEffect(() => {
    const container = stage.current;
    if (!container) return undefined;
    const graph = createNetworkGraph(container, {
      onSelect: (next) => {
        // What was chosen from what is seen stays there, also where a panel takes some of the room.
        if (shown.current) shown.current.isMoved = true;
        handlers().onSelect(next);
      },
      onOpen: (id) => handlers().onOpen(id),
      onField: (id) => handlers().onField(id),
      onMove: (id, to) => handlers().onMove(id, to),
      onHover: (id) => onHover(id),
      findNear: (at) => findNear(at),
      onCamera: (camera) => onCamera(camera),
      onMoved: () => {
        if (shown.current) shown.current.isMoved = true;
      },
    });
    const scene: Shown = {
      graph,
      step: null,
      palette: '',
      hovered: null,
      labels: new Map(),
      isMoved: false,
      lateFonts: 0,
      timer: 0,
    };
    shown.current = scene;
    const unobserve = observeStage(container, {
      onResize: () => onResize(),
      onRepaint: () => onRepaint(),
    });
    return () => {
      unobserve();
      window.clearTimeout(scene.timer);
      graph.destroy();
      shown.current = null;
      delete container.dataset.drawn;
    };
  }, [stage]);

  useEffect(() => {
    const container = stage.current;
    if (!container) return undefined;
    return drawWithFonts(container, toDrawnText(view, texts), {
      draw: () => draw(),
      onLate: () => {
        if (!shown.current) return;
        shown.current.lateFonts += 1;
        draw();
      },
    });
  }, [stage, view, texts, selection, theme]);

  useEffect(() => {
    shown.current?.graph.setActive(toElementId(active));
    onActive();
  }, [active]);

  const zoomBy = (factor: number): void => {
    if (!shown.current) return;
    shown.current.isMoved = true;
    shown.current.graph.zoomBy(factor, toDuration());
  };
  return {
    fit: () => fit(toDuration()),
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    look: () =>
      shown.current && shown.current.step !== null
        ? { camera: shown.current.graph.getCamera(), frame: toFrame() }
        : null,
    showField: (id) => {
      if (shown.current) shown.current.isMoved = true;
      aim(toFieldCamera(view, texts, id, toFrame()), toDuration());
    },
  };
};
