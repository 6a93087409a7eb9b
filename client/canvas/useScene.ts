/** Keeps a Cytoscape graph showing the view that a component was given. */
import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Box, Point, View } from '../graph/model.ts';
import type { JointSelection, Selection } from '../graph/Selection.ts';
import type { Camera, Frame } from './camera.ts';
import { toExtent, toFitCamera, toRevealCamera } from './camera.ts';
import type { SeenPart } from './drawn.ts';
import type { Graph } from './createGraph.ts';
import { createGraph } from './createGraph.ts';
import type { FieldItem } from './fieldGrid.ts';
import { drawWithFonts } from './drawWithFonts.ts';
import { followCamera, releaseHeads } from './followCamera.ts';
import { toDuration, ZOOM_STEP } from './motion.ts';
import { observeStage } from './observeStage.ts';
import type { Palette } from './readPalette.ts';
import { readPalette } from './readPalette.ts';
import { toElements } from './toElements.ts';
import { toDrawnText } from './toDrawnText.ts';
import { toCardId } from './toNodes.ts';

export interface SceneOptions {
  stage: RefObject<HTMLDivElement | null>;
  /** They follow the camera. */
  heads: RefObject<HTMLDivElement | null>;
  view: View;
  selection: JointSelection | null;
  theme: 'light' | 'dark';
  /** What the keyboard is on, where its focus is to be seen. */
  active: Selection | null;
  /** Among the fields, what the keyboard is on, where its focus is to be seen. */
  item?: FieldItem | null;
  /** `key` is the card's, where it was one. */
  onSelect(selection: Selection | null, key: string | null): void;
  onSelectAlso(id: string, key: string): void;
  onToggle(id: string): void;
  onOpenGroup(id: string): void;
  onOpenField(id: string): void;
  /** The card that the pointer is on, by its key; null: none. */
  onPoint(id: string | null): void;
  /** `at` in px of the window. */
  onMenu(id: string, at: Point): void;
  onDrop(id: string, by: number): void;
}

export interface Scene {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** The lower left corner of a card, in px of the window; null where it is not in view. */
  locate(id: string): Point | null;
  /** What of the drawing is seen; null while nothing is drawn. */
  look(): SeenPart | null;
}

const toElementId = ({ type, id }: Selection): string =>
  type === 'entity' ? toCardId(id) : `line ${id}`;

/** The camera is aimed anew where it is another. */
const toSubject = (view: View): string | null =>
  view.fields
    ? `fields ${view.fields.open ?? ''}`
    : (view.picture ?? view.entities.find(({ role }) => role === 'focus')?.id ?? null);

/** What is on the screen now, as opposed to what is wanted. */
interface Shown {
  graph: Graph;
  view: View | null;
  palette: Palette;
  /** Whose chain is lifted out. */
  lifted: string | null;
  /** Whether a person has moved the camera since it was last aimed. */
  isMoved: boolean;
  /** Counts faces that came late; a change of the face's name makes Cytoscape measure and draw anew. */
  lateFonts: number;
}

export const useScene = (options: SceneOptions): Scene => {
  const { stage, heads, view, selection, theme, active, item = null } = options;
  const [pointed, setPointed] = useState<string | null>(null);
  const lifted = pointed ?? (item?.type === 'card' ? item.of : null);
  const shown = useRef<Shown | null>(null);

  const toFrame = (): Frame => ({
    width: stage.current?.clientWidth ?? 0,
    height: stage.current?.clientHeight ?? 0,
    top: heads.current?.clientHeight ?? 0,
  });
  const aim = (camera: Camera, duration: number): void => {
    shown.current?.graph.moveTo(camera, duration);
  };
  const fit = (duration: number): void => {
    const scene = shown.current;
    if (!scene?.view || scene.view.entities.length === 0) return;
    scene.isMoved = false;
    aim(toFitCamera(scene.view, toFrame()), duration);
  };
  const reveal = (ids: readonly string[], duration: number): void => {
    const scene = shown.current;
    revealBoxes(scene?.view?.entities.filter(({ id }) => ids.includes(id)) ?? [], duration);
  };
  const revealBoxes = (boxes: readonly Box[], duration: number): void => {
    const scene = shown.current;
    if (!scene || boxes.length === 0) return;
    const camera = toRevealCamera(toExtent(boxes), scene.graph.getCamera(), toFrame());
    if (camera) aim(camera, duration);
  };

  const paint = (): void => {
    const scene = shown.current;
    if (!scene || !stage.current) return;
    const palette = readPalette(stage.current);
    palette.fontFamily += ', sans-serif'.repeat(scene.lateFonts);
    if (JSON.stringify(palette) === JSON.stringify(scene.palette)) return;
    scene.palette = palette;
    scene.graph.paint(palette);
  };

  const draw = useEffectEvent((): void => {
    const scene = shown.current;
    if (!scene || !stage.current) return;
    const before = scene.view;
    const isSame = before !== null && toSubject(before) === toSubject(view);
    const duration = toDuration();
    scene.view = view;
    scene.lifted = lifted;
    paint();
    scene.graph.show(toElements(view, selection, lifted), before === null ? 0 : duration);
    scene.graph.setActive(item?.id ?? (active && toElementId(active)));
    stage.current.dataset.drawn = 'true';
    if (!isSame) {
      fit(0);
      return;
    }
    const known = new Set(before.entities.map(({ id }) => id));
    const added = view.entities.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    reveal(added, duration);
  });
  const onSelect = useEffectEvent((next: Selection | null, key: string | null) =>
    options.onSelect(next, key),
  );
  const onSelectAlso = useEffectEvent((id: string, key: string) => options.onSelectAlso(id, key));
  const onOpenField = useEffectEvent((id: string) => options.onOpenField(id));
  const onPoint = useEffectEvent((id: string | null) => options.onPoint(id));
  const onToggle = useEffectEvent((id: string) => options.onToggle(id));
  const onOpenGroup = useEffectEvent((id: string) => options.onOpenGroup(id));
  const onMenu = useEffectEvent((id: string, { x, y }: Point) => {
    const corner = stage.current?.getBoundingClientRect();
    options.onMenu(id, { x: x + (corner?.left ?? 0), y: y + (corner?.top ?? 0) });
  });
  const onDrop = useEffectEvent((id: string, by: number) => options.onDrop(id, by));
  const onResize = useEffectEvent(() => {
    shown.current?.graph.resize();
    if (shown.current && !shown.current.isMoved) fit(0);
  });
  const onRepaint = useEffectEvent(() => paint());
  const onActive = useEffectEvent(() => {
    if (item) revealBoxes([item.box], toDuration());
    if (!active) return;
    const ends = view.lines.find(({ id }) => id === active.id);
    reveal(
      active.type === 'entity' ? [active.id] : [ends?.from ?? '', ends?.to ?? ''],
      toDuration(),
    );
  });

  // Made and drawn before the page around it is painted, so that both come in one frame.
  useLayoutEffect(() => {
    const container = stage.current;
    const followed = heads.current;
    if (!container) return;
    const palette = readPalette(container);
    const graph = createGraph(container, palette, {
      onSelect: (next, key) => onSelect(next, key),
      onSelectAlso: (id, key) => onSelectAlso(id, key),
      onOpenField: (id) => onOpenField(id),
      onPoint: (id) => {
        setPointed(id);
        onPoint(id);
      },
      onToggle: (id) => onToggle(id),
      onOpenGroup: (id) => onOpenGroup(id),
      onMenu: (id, at) => onMenu(id, at),
      onDrop: (id, by) => onDrop(id, by),
      onMoved: () => {
        if (shown.current) shown.current.isMoved = true;
      },
      onCamera: (camera) => {
        if (followed) followCamera(followed, camera);
      },
    });
    shown.current = {
      graph,
      view: null,
      palette,
      lifted: null,
      isMoved: false,
      lateFonts: 0,
    };
    const unobserve = observeStage(container, {
      onResize: () => onResize(),
      onRepaint: () => onRepaint(),
    });
    return () => {
      unobserve();
      graph.destroy();
      if (followed) releaseHeads(followed);
      shown.current = null;
      delete container.dataset.drawn;
    };
  }, [stage, heads]);

  useLayoutEffect(() => {
    const container = stage.current;
    if (!container) return;
    return drawWithFonts(container, toDrawnText(view), {
      draw: () => draw(),
      onLate: () => {
        if (!shown.current) return;
        shown.current.lateFonts += 1;
        draw();
      },
    });
  }, [stage, view, selection, theme]);

  useEffect(() => {
    shown.current?.graph.setActive(item?.id ?? (active && toElementId(active)));
    onActive();
  }, [active, item]);

  // What is pointed at lifts its chain out, without anything moving.
  const lift = useEffectEvent(() => {
    const scene = shown.current;
    if (!scene?.view || !view.fields || scene.lifted === lifted) return;
    scene.lifted = lifted;
    scene.graph.show(toElements(scene.view, selection, lifted), 0);
  });
  useEffect(() => {
    lift();
  }, [lifted]);

  // The card that was pointed at may be gone, and says so no more.
  useEffect(() => {
    setPointed(null);
  }, [view]);

  const zoomBy = (factor: number): void => {
    const scene = shown.current;
    if (!scene) return;
    scene.isMoved = true;
    scene.graph.zoomBy(factor, toDuration());
  };
  return {
    fit: () => fit(toDuration()),
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    look: () =>
      shown.current?.view ? { camera: shown.current.graph.getCamera(), frame: toFrame() } : null,
    locate: (id) => {
      const card = view.entities.find((entity) => entity.id === id);
      const camera = shown.current?.graph.getCamera();
      const corner = stage.current?.getBoundingClientRect();
      if (!card || !camera || !corner) return null;
      const { zoom, pan } = camera;
      return {
        x: corner.left + pan.x + (card.x - card.width / 2) * zoom,
        y: corner.top + pan.y + (card.y + card.height / 2) * zoom,
      };
    },
  };
};
