import { Suspense, type ReactNode } from 'react';
import type { Selection } from '../graph/Selection.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { CanvasArea } from './CanvasArea.tsx';
import type { DepthControl } from './useDepth.ts';
import type { ShownView } from './useShownView.ts';

/** The network takes much code, and is never what is shown first. */
const NetworkArea = lazyPart(async () => (await import('./network/NetworkArea.tsx')).NetworkArea);

/** The graph as a map: the network, or what the canvas shows. */
export function MapArea({
  view: { viewData, current, network, title },
  alone,
  phone,
  depth,
  arriving,
  onArriving,
  onToggle,
  onChoose,
}: {
  view: ShownView;
  /** No panel stands beside it. */
  alone: boolean;
  phone: boolean;
  depth: DepthControl | null;
  /** The card that takes the keyboard's focus when it is there. */
  arriving: string | null;
  onArriving: (id: string | null) => void;
  onToggle: (id: string) => void;
  onChoose: (selection: Selection | null) => void;
}): ReactNode {
  if (network)
    return (
      <Suspense fallback={<Loading />}>
        <NetworkArea
          data={network.data}
          whole={network.whole}
          alone={alone}
          onChoose={onChoose}
          onOpened={onArriving}
        />
      </Suspense>
    );
  return (
    <CanvasArea
      viewData={viewData}
      title={title}
      current={current}
      phone={phone}
      arriving={arriving}
      onArrive={() => onArriving(null)}
      onToggle={onToggle}
      depth={depth}
      onChoose={onChoose}
    />
  );
}
