/** The network as a map that can be pointed at and walked through by keys, and as a tree beside it. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import type { GraphData, Point } from '../../graph/model.ts';
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { Selection } from '../../graph/Selection.ts';
import type { Language, Terms } from '../../graph/Terms.ts';
import '../canvas.css';
import { describeEntity } from '../describeCard.ts';
import { useDrawn } from '../drawn.ts';
import { toCommand } from '../toCommand.ts';
import { WORDS } from '../words.ts';
import { findNextMark } from './findNextMark.ts';
import { NetworkTree } from './NetworkTree.tsx';
import { NETWORK_WORDS } from './networkWords.ts';
import type { NetworkFocus } from './networkFocus.ts';
import { useNetworkScene, type NetworkScene } from './useNetworkScene.ts';

export interface NetworkCanvasProps {
  view: NetworkView;
  texts: ReadonlyMap<string, LabelTexts>;
  data: GraphData;
  terms: Terms;
  language: Language;
  theme: 'light' | 'dark';
  /** The selected ones, the first first. */
  selection: readonly Selection[];
  /** The field that is unfolded where not all are. */
  unfolded: string | null;
  onSelect(selection: Selection | null): void;
  onSelectAlso(id: string): void;
  /** Make it the focus of a new view. */
  onOpen(id: string): void;
  /** Unfold a field that stands as one mark. */
  onUnfold(id: string): void;
  /** It was dragged to there, in px at zoom 1. */
  onMove(id: string, to: Point): void;
  onUndo(): void;
  /** Accessible name. */
  label: string;
  ref?: Ref<NetworkScene>;
}

export const NetworkCanvas = (props: NetworkCanvasProps): ReactNode => {
  const { view, texts, data, terms, language, theme, selection, unfolded, label } = props;
  const { onSelect, onSelectAlso, onOpen, onUndo } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<NetworkFocus | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const keysId = useId();

  const onField = (id: string): void => {
    if (view.fields.some((field) => field.id === id && field.folded)) props.onUnfold(id);
    else scene.showField(id);
  };
  const scene: NetworkScene = useNetworkScene({
    stage,
    view,
    texts,
    selection,
    theme,
    active,
    onSelect,
    onOpen,
    onField,
    onMove: props.onMove,
  });
  useImperativeHandle(props.ref, () => scene);
  useDrawn(() => ({ type: 'network', view, texts, selection, seen: scene.look() }));

  // A field that has just unfolded is looked at.
  const isOpen = view.fields.some(({ id, folded }) => id === unfolded && !folded);
  const look = useEffectEvent(() => {
    if (unfolded !== null) scene.showField(unfolded);
  });
  useEffect(() => {
    if (isOpen && view.fields.some(({ folded }) => folded)) look();
  }, [isOpen, unfolded, view]);

  const has = (id: string | null | undefined): id is string =>
    view.marks.some((mark) => mark.id === id);
  const start = view.marks.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
  const selected = selection.find(({ type }) => type === 'entity')?.id;
  const current = has(walked) ? walked : has(selected) ? selected : start;

  const walkTo = (id: string): void => {
    const entity = data.entities.get(id);
    setWalked(id);
    setActive({ type: 'entity', id });
    if (!entity) return;
    const words = WORDS[language];
    setMessage(
      [describeEntity(entity, terms, language), words.relations(entity.degree.total)].join(
        words.separator,
      ),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = toCommand(event.nativeEvent);
    if (!command || current === null) return;
    // These are for an entity's neighbourhood, which Enter opens.
    if (command.type === 'depth' || command.type === 'menu') return;
    event.preventDefault();
    if (command.type === 'move') {
      const next = findNextMark(view, current, command.direction);
      if (next !== null) walkTo(next);
      return;
    }
    const run: Record<typeof command.type, () => void> = {
      toggle: () => onOpen(current),
      open: () => onOpen(current),
      selectAlso: () => onSelectAlso(current),
      select: () => onSelect(selected === current ? null : { type: 'entity', id: current }),
      undo: onUndo,
      zoomIn: scene.zoomIn,
      zoomOut: scene.zoomOut,
      fit: scene.fit,
      clear: () => onSelect(null),
    };
    run[command.type]();
  };

  return (
    <div className="canvas-root" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      {/* An application takes the keys itself, as its description says. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is interactive */}
      <div
        className="network-map"
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys need the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (current !== null && event.currentTarget.matches(':focus-visible')) walkTo(current);
        }}
        onBlur={() => setActive(null)}
      >
        <div className="canvas-stage" ref={stage} aria-hidden="true" />
      </div>
      <p className="card-list" id={keysId}>
        {NETWORK_WORDS[language].mapKeys}
      </p>
      <NetworkTree
        view={view}
        data={data}
        terms={terms}
        language={language}
        selection={selection}
        onSelect={onSelect}
        onOpen={onOpen}
        onField={onField}
        onUndo={onUndo}
        onFocus={setActive}
      />
      <div className="card-list" role="status" aria-live="polite">
        {message}
      </div>
    </div>
  );
};
