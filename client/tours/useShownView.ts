import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { listSelected, type Moment } from '../explorer/Moment.ts';
import { useShown } from '../explorer/ShownContext.ts';
import { useWays } from '../paths/useWays.ts';
import { readPassageId } from '../graph/passage.ts';
import type { MyLayout } from '../explorer/tours/MyTour.ts';
import type { ShownView } from './toOffers.ts';

/** What is laid out by field, category or as a network stays so in a step; a view around something is laid out by role. */
export function toStepLayout({
  steps,
  paths,
  picture,
  tour,
  arrangement,
  screen,
}: Moment): MyLayout {
  const isWhole = steps.length === 0 && !paths && !tour && picture.length === 0;
  return screen === 'graph' && isWhole ? arrangement : 'roles';
}

/** What the page shows now, of whatever a step could be made. */
export function useShownView(): ShownView {
  const { present } = useExplorer().state;
  const visible = useShown();
  const filtered = useFiltered();
  const { selection, steps, paths, picture, tour, screen, showImplied } = present;
  const { loaded } = useWays(paths, showImplied);
  const ways = paths && loaded.status === 'ready' ? loaded.data : [];
  const way = paths ? ways[Math.min(paths.at, ways.length - 1)] : undefined;
  const drawn = [...(filtered?.data.relations.values() ?? [])].filter(
    ({ source, target, agent }) =>
      visible.has(source.id) && visible.has(target.id) && (showImplied || agent !== 'IMPLIED'),
  );
  const onMap = screen === 'graph';
  return {
    selected: listSelected(present),
    relation: selection?.type === 'relation' ? selection.id : null,
    passage: selection?.type === 'passage' ? readPassageId(selection.id) : null,
    entities: paths ? (way?.entities.map(({ id }) => id) ?? []) : onMap ? [...visible] : [],
    relations: paths
      ? (way?.relations.map(({ id }) => id) ?? [])
      : onMap
        ? drawn.map(({ id }) => id)
        : [],
    isWhole: steps.length === 0 && !paths && !tour && picture.length === 0,
  };
}
