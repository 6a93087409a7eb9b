import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import type { GraphData } from '../graph/model.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { toSetView } from '../graph/toSetView.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { setPointed, usePointed } from './pointing.ts';
import type { Span } from './Span.ts';
import { toPassageClaims } from './toPassageClaims.ts';
import { useReaderWords } from './useReaderWords.ts';

const Canvas = lazyPart(async () => (await import('../canvas/openCanvas.ts')).openCanvas());

/** Of the drawing, in px: it grows with what it shows, between these. */
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 420;
const BESIDE_CARDS = 84;

/** What quotes a passage, drawn: what is pointed at in the text stands out, what is chosen here is selected. */
export function PassageDrawing({
  report,
  span,
  graph,
}: {
  report: ReportText;
  span: Span;
  graph: GraphData;
}): ReactNode {
  const words = useReaderWords();
  const { m, language } = useWords();
  const { ontology: terms } = useLibrary();
  const { dispatch } = useExplorer();
  const { theme } = useThemeSwitch();
  const pointed = usePointed();
  const { start, end } = span;
  const view = useMemo(
    () =>
      toSetView(graph, `passage ${start}-${end}`, {
        language,
        terms,
        showImplied: true,
        selection: null,
        narrow: true,
      }),
    [graph, start, end, language, terms],
  );
  const selection = useMemo((): JointSelection | null => {
    const isIn = pointed?.in === 'text' && pointed.start < end && pointed.end > start;
    if (!isIn) return null;
    const { entities, relations } = toPassageClaims(report, pointed);
    const claims = new Set([...entities, ...relations].map(({ id }) => id));
    return { type: 'passage', id: `${pointed.start}-${pointed.end}`, claims };
  }, [report, pointed, start, end]);
  // What was pointed at here may be gone.
  useEffect(() => () => setPointed(null), []);
  const boxes = view.entities.map(({ y, height }) => [y - height / 2, y + height / 2] as const);
  const tall =
    Math.max(...boxes.map(([, bottom]) => bottom)) - Math.min(...boxes.map(([top]) => top));
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, tall + BESIDE_CARDS));
  return (
    <section
      className="passage-drawing"
      aria-label={words.drawing}
      ref={(element) => element?.style.setProperty('--drawing-height', `${Math.ceil(height)}px`)}
    >
      <ErrorBoundary part="canvas" shows={view}>
        <Suspense fallback={<Loading />}>
          <Canvas
            view={view}
            data={graph}
            terms={terms}
            language={language}
            theme={theme}
            selection={selection}
            aside
            onSelect={(chosen) => {
              if (chosen) dispatch({ type: 'select', selection: chosen });
            }}
            onOpen={(id) => dispatch({ type: 'open', id })}
            onToggle={(id) => dispatch({ type: 'open', id })}
            onUndo={() => dispatch({ type: 'undo' })}
            onPoint={(id) => setPointed(id === null ? null : { in: 'drawing', id })}
            label={m.canvasLabel(words.drawing, view.entities.length, view.lines.length)}
          />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
