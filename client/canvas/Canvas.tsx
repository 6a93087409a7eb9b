/** The graph as a drawing that can be pointed at, walked through by keys, and heard. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import type { GraphData, Point, View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection, type Selection } from '../graph/Selection.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import { CardList } from './CardList.tsx';
import './canvas.css';
import { describeEntity, describeState } from './describeCard.ts';
import { useDrawn } from './drawn.ts';
import { FieldTable } from './FieldTable.tsx';
import { findNext } from './findNext.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { toCommand } from './toCommand.ts';
import { toCardId } from './toNodes.ts';
import { useFields, type Commands } from './useFields.ts';
import { useFirstPaint } from './useFirstPaint.ts';
import type { Scene } from './useScene.ts';
import { useScene } from './useScene.ts';
import { WORDS } from './words.ts';

/** What a button outside can make the canvas do. */
export interface CanvasHandle extends Scene {
  /** Gives a card the keyboard's focus; another one where it is not in view. */
  focus(id: string): void;
}

export interface CanvasProps {
  view: View;
  data: GraphData;
  terms: Terms;
  language: Language;
  theme: 'light' | 'dark';
  selection: JointSelection | null;
  onSelect(selection: Selection | null): void;
  /** Select it besides what is selected, or no longer; without it, as `onSelect`. */
  onSelectAlso?(id: string): void;
  /** Make it the focus of a new view. */
  onOpen(id: string): void;
  /** Expand it, or collapse it where it is expanded; not called on the home view, where a card opens instead. */
  onToggle(id: string): void;
  onUndo(): void;
  /** A "+n" behind a heading was chosen; the id is the heading's: on the home view a category. */
  onOpenGroup?(id: string): void;
  /** A menu was asked for on a card, at a point of the window; not called on the home view. */
  onMenu?(id: string, at: Point): void;
  /** A card was dragged: its new centre in model coordinates, in whole px. */
  onMove?(id: string, to: Point): void;
  /** The neighbourhood is to reach so many steps from its focus. */
  onDepth?(depth: 1 | 2 | 3): void;
  /** A field was opened in place, or closed. */
  onOpenField?(id: string | null): void;
  /** A card that takes the keyboard's focus as soon as it is the view's focus; `onArrive` says that it has. */
  arriving?: string | null;
  onArrive?(): void;
  /** Somebody is at work: where a new view has taken away what had the keyboard's focus, the map gets it. */
  catchesFocus?: boolean;
  /** The entity whose card the pointer is on; null once it is on none. */
  onPoint?(id: string | null): void;
  /** It stands beside what the page is about: an arrow key pressed where nothing has the focus is not for it. */
  aside?: boolean;
  /** Accessible name. */
  label: string;
  ref?: Ref<CanvasHandle>;
}

interface Focused {
  card: string;
  target: Selection;
  isVisible: boolean;
}

const findButton = (root: HTMLElement | null, attribute: string, id: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`button[${attribute}="${CSS.escape(id)}"]`) ?? null;

export const Canvas = (props: CanvasProps): ReactNode => {
  const { view, data, terms, language, theme, selection, label } = props;
  const { onSelect, onOpen, onToggle, onUndo } = props;
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Focused | null>(null);
  const [lastCard, setLastCard] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const keysId = useId();
  const isPainted = useFirstPaint();
  const fields = useFields({
    root,
    view,
    selection,
    onSelect,
    onSelectAlso: (id) => selectAlso(id),
    onOpen,
    onOpenField: (id) => props.onOpenField?.(id),
  });

  const has = (id: string | null | undefined): boolean =>
    view.entities.some((entity) => entity.id === id);
  const fallback = view.entities.find(({ role }) => role === 'focus') ?? view.entities[0];
  const selectedCards = toSelectedIds(selection);
  const selectedCard = selection?.type === 'entity' && has(selection.id) ? selection.id : null;
  const activeCard = has(lastCard) ? lastCard : (selectedCard ?? fallback?.id ?? null);

  const describe = (id: string): string => {
    const placed = view.entities.find((entity) => entity.id === id);
    const entity = data.entities.get(id);
    if (!placed || !entity) return '';
    return [describeEntity(entity, terms, language), describeState(entity, placed, language)].join(
      WORDS[language].separator,
    );
  };
  const focusCard = (id: string): void => {
    findButton(root.current, 'data-id', id)?.focus({ preventScroll: true });
  };

  // On the home view nothing can be expanded: there a card opens.
  const toggleOrOpen = (id: string): void => {
    const placed = view.entities.find((entity) => entity.id === id);
    if (placed?.role === 'member') onOpen(id);
    else onToggle(id);
  };

  const selectAlso = (id: string): void => {
    if (props.onSelectAlso) props.onSelectAlso(id);
    else onSelect({ type: 'entity', id });
  };
  // The focus does not move: say how many there are now.
  const count = selectedCards.length;
  const announceCount = useEffectEvent(() => {
    if (count > 1) setMessage(WORDS[language].selectedTogether(count));
  });
  useEffect(() => {
    announceCount();
  }, [count]);

  const scene = useScene({
    stage,
    heads,
    view,
    selection,
    theme,
    active: focused?.isVisible ? focused.target : null,
    item: fields.visibleItem,
    onSelect: (next, key) => {
      onSelect(next);
      if (key !== null && view.fields) fields.focus(toCardId(key));
      else if (next?.type === 'entity') focusCard(next.id);
    },
    onSelectAlso: (id, key) => {
      selectAlso(id);
      if (view.fields) fields.focus(toCardId(key));
      else focusCard(id);
    },
    onOpenField: fields.toggle,
    onToggle: toggleOrOpen,
    onOpenGroup: (id) => props.onOpenGroup?.(id),
    onPoint: (id) => props.onPoint?.(id),
    onMenu: (id, at) => openMenu(id, at),
    onDrop: (id, by) => {
      const card = view.entities.find((entity) => entity.id === id);
      if (card) props.onMove?.(id, { x: Math.round(card.x), y: Math.round(card.y + by) });
    },
  });
  useDrawn(() => ({ type: 'view', view, selection, seen: scene.look() }));
  const openMenu = (id: string, at: Point | null): void => {
    const isMember = view.entities.find((entity) => entity.id === id)?.role === 'member';
    if (!isMember && at) props.onMenu?.(id, at);
  };
  const onCommand: Commands = {
    undo: onUndo,
    zoomIn: scene.zoomIn,
    zoomOut: scene.zoomOut,
    fit: scene.fit,
  };
  useImperativeHandle(props.ref, () => ({
    ...scene,
    focus: (id) => focusCard(has(id) ? id : (activeCard ?? '')),
  }));

  // After an expansion by key the focus has not moved: say what has changed.
  const announceChange = useEffectEvent(() => {
    if (focused?.target.type === 'entity') setMessage(describe(focused.card));
    // A card that was taken away takes its focus with it: another one gets it.
    const isLost = props.catchesFocus === true || (focused !== null && !has(focused.card));
    if (!isLost || document.activeElement !== document.body) return;
    if (view.fields) fields.focus(fields.activeItem ?? '');
    else if (activeCard !== null) focusCard(activeCard);
  });
  useEffect(() => {
    announceChange();
  }, [view]);

  const { arriving = null } = props;
  const arrives =
    arriving !== null && view.entities.some(({ id, role }) => id === arriving && role === 'focus');
  const arrive = useEffectEvent(() => {
    if (arriving !== null) focusCard(arriving);
    props.onArrive?.();
  });
  useEffect(() => {
    if (arrives) arrive();
  }, [arrives]);

  // Where nothing has the focus, as after a reload, an arrow key walks onto the map.
  const enter = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (props.aside || event.target !== document.body || activeCard === null) return;
    if (view.fields) {
      fields.enter(event);
      return;
    }
    if (toCommand(event)?.type !== 'move') return;
    event.preventDefault();
    focusCard(activeCard);
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => enter(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const runCard = (card: string, event: KeyboardEvent): void => {
    const command = toCommand(event.nativeEvent);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'move') {
      const next = findNext(view, card, command.direction);
      if (next !== null) focusCard(next);
      return;
    }
    if (command.type === 'depth') {
      props.onDepth?.(command.depth);
      return;
    }
    const target: Selection = { type: 'entity', id: card };
    const run: Record<typeof command.type, () => void> = {
      toggle: () => toggleOrOpen(card),
      select: () => onSelect(selectedCard === card && selectedCards.length === 1 ? null : target),
      selectAlso: () => selectAlso(card),
      open: () => onOpen(card),
      menu: () => openMenu(card, scene.locate(card)),
      undo: onUndo,
      zoomIn: scene.zoomIn,
      zoomOut: scene.zoomOut,
      fit: scene.fit,
      clear: () => onSelect(null),
    };
    run[command.type]();
  };
  const runRelation = (button: HTMLElement, event: KeyboardEvent): void => {
    const command = toCommand(event.nativeEvent);
    const isBack =
      command?.type === 'clear' || (command?.type === 'move' && command.direction === 'left');
    if (isBack) {
      event.preventDefault();
      focusCard(button.dataset.card ?? '');
      return;
    }
    if (command?.type !== 'move' || command.direction === 'right') return;
    event.preventDefault();
    const item = button.parentElement;
    const next =
      command.direction === 'down' ? item?.nextElementSibling : item?.previousElementSibling;
    next?.querySelector('button')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const button = (event.target as HTMLElement).closest('button');
    if (button?.dataset.id !== undefined) runCard(button.dataset.id, event);
    else if (button?.dataset.card !== undefined) runRelation(button, event);
  };

  return (
    <div className="canvas-root" ref={root} lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      {/* Cytoscape injects a style element unless it finds this id: its one rule stands in canvas.css. */}
      <template id="__________cytoscape_stylesheet" />
      <div className="canvas-stage" ref={stage} aria-hidden="true" />
      <LaneHeads
        lanes={view.lanes}
        terms={terms}
        language={language}
        top={view.fields?.headsTop ?? 0}
        ref={heads}
      />
      <div className="card-list" role="group" aria-label={label} aria-describedby={keysId}>
        <p id={keysId}>{view.fields ? WORDS[language].fieldKeys : WORDS[language].keys}</p>
        {view.fields && isPainted && (
          <FieldTable
            view={view}
            fields={view.fields}
            data={data}
            terms={terms}
            language={language}
            selection={selection}
            activeItem={fields.activeItem}
            onFocus={fields.onFocus}
            onBlur={fields.onBlur}
            onKeyDown={(event) => fields.onKeyDown(event, onCommand)}
            onSelect={onSelect}
            onSelectAlso={selectAlso}
            onOpenField={fields.open}
          />
        )}
        {!view.fields && (
          <CardList
            view={view}
            data={data}
            terms={terms}
            language={language}
            selection={selection}
            activeCard={activeCard}
            activeRelation={focused?.target.type === 'relation' ? focused.target.id : null}
            onFocus={(target, card, isVisible) => {
              setFocused({ target, card, isVisible });
              setLastCard(card);
              if (target.type === 'entity') setMessage(describe(card));
            }}
            onBlur={() => setFocused(null)}
            onKeyDown={onKeyDown}
            onSelect={onSelect}
            onOpenGroup={(id) => props.onOpenGroup?.(id)}
            onMenu={(id) => openMenu(id, scene.locate(id))}
            onSelectAlso={selectAlso}
          />
        )}
      </div>
      <div className="card-list" role="status" aria-live="polite">
        {message}
      </div>
    </div>
  );
};
