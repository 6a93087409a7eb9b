import { useMemo, useRef, type ReactNode } from 'react';
import { NetworkCanvas } from '../../canvas/network/NetworkCanvas.tsx';
import type { NetworkScene } from '../../canvas/network/useNetworkScene.ts';
import { useExplorer } from '../../explorer/ExplorerContext.ts';
import { useLibrary } from '../../explorer/LibraryContext.ts';
import { useNetworkLayout } from '../../explorer/network/useNetworkLayout.ts';
import { useThemeSwitch } from '../../explorer/ThemeContext.ts';
import { useJointSelection } from '../../explorer/useJointSelection.ts';
import type { GraphData } from '../../graph/model.ts';
import { toNetworkView } from '../../graph/network/toNetworkView.ts';
import type { Selection } from '../../graph/Selection.ts';
import { useWords } from '../../messages/LanguageContext.ts';
import { ArrangementSwitch } from '../ArrangementSwitch.tsx';
import { Status } from '../Status.tsx';
import { Strip } from '../Strip.tsx';
import { ViewBars } from '../ViewBars.tsx';
import { Progress } from './Progress.tsx';
import './network.css';
import { findFieldNames, toFieldNames } from './toFieldNames.ts';

/** The middle of the page where the whole graph is shown as a network. */
export function NetworkArea({
  data,
  whole,
  alone,
  onChoose,
  onOpened,
}: {
  data: GraphData;
  /** What is filtered away included: it keeps its place. */
  whole: GraphData;
  /** Nothing else on the page has a heading. */
  alone: boolean;
  onChoose: (selection: Selection | null) => void;
  /** An entity was opened from the map or its tree. */
  onOpened: (id: string) => void;
}): ReactNode {
  const { m, language } = useWords();
  const { ontology: terms, reports } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { theme } = useThemeSwitch();
  const canvas = useRef<NetworkScene>(null);
  const { selection, also, showImplied, moved, field } = state.present;
  const joint = useJointSelection();

  const sections = useMemo(
    () => reports.flatMap((report) => report.sections.map(({ id }) => id)),
    [reports],
  );
  const { state: layout, input, laidOut } = useNetworkLayout(whole, sections, field, language);
  const view = useMemo(() => {
    if (!laidOut) return null;
    const names = toFieldNames(reports, language, m.network.shared);
    return toNetworkView(data, input, laidOut.layout, {
      terms,
      showImplied,
      selection,
      moved,
      namesOf: (id) => findFieldNames(names, id, m.network.shared.long),
    });
  }, [data, input, laidOut, reports, language, m, terms, showImplied, selection, moved]);
  const selected = useMemo(
    (): Selection[] =>
      joint?.claims
        ? // Of a passage, all that it quotes.
          [...joint.claims].map((id) => ({
            type: data.relations.has(id) ? 'relation' : 'entity',
            id,
          }))
        : [...(joint ? [joint] : []), ...also.map((id): Selection => ({ type: 'entity', id }))],
    [joint, also, data],
  );
  const implied = view?.lines.filter((line) => line.implied).length ?? 0;
  const counts = view?.fields.some(({ folded }) => folded)
    ? m.network.grouped(data.entities.size, view.fields.length)
    : m.counts(data.entities.size, data.relations.size);
  return (
    <main className="canvas-area" data-network>
      {alone && <h1 className="visually-hidden">{m.overview}</h1>}
      <Strip title={m.overview} counts={counts} onFit={view ? () => canvas.current?.fit() : null}>
        <ArrangementSwitch />
      </Strip>
      <ViewBars counted={false} />
      <div className="canvas">
        <Progress
          state={layout}
          onCancel={() => dispatch({ type: 'arrange', arrangement: 'fields' })}
        />
        {view && laidOut && (
          <NetworkCanvas
            ref={canvas}
            view={view}
            texts={laidOut.texts}
            data={data}
            terms={terms}
            language={language}
            theme={theme}
            selection={selected}
            unfolded={field}
            onSelect={onChoose}
            onSelectAlso={(id) => dispatch({ type: 'selectAlso', id })}
            onOpen={(id) => {
              dispatch({ type: 'open', id });
              onOpened(id);
            }}
            onUnfold={(id) => dispatch({ type: 'field', field: id, arrangement: 'network' })}
            onMove={(id, to) => dispatch({ type: 'move', id, to })}
            onUndo={() => dispatch({ type: 'undo' })}
            label={m.canvasLabel(m.overview, view.marks.length, view.lines.length)}
          />
        )}
      </div>
      <Status
        summary={{
          entities: view?.marks.length ?? 0,
          folded: view?.folded ?? 0,
          implied,
          truncated: false,
          away: 0,
        }}
        zoom={{ in: () => canvas.current?.zoomIn(), out: () => canvas.current?.zoomOut() }}
      />
    </main>
  );
}
