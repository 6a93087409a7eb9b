import type { ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';

/** The shapes in a box of 20, its centre at 0. */
const shapes: Record<EntityKind, ReactNode> = {
  BODY: <rect x={-8.25} y={-8.25} width={16.5} height={16.5} rx={2} />,
  MECHANISM: <path d="M9.6 0 4.8 8.3H-4.8L-9.6 0-4.8-8.3H4.8Z" />,
  INITIATIVE: <path d="M-8.8-7.7H2.3L9.6 0 2.3 7.7H-8.8Z" />,
  OUTCOME: <circle r={9} />,
};

/** Drawn on the shape from 20 px on: a hall, two links, an arrow, a tick. */
const icons: Record<EntityKind, string> = {
  BODY: 'M-5-2 0-5 5-2ZM-3.4-1.6V2.6M0-1.6V2.6M3.4-1.6V2.6M-5 4.4H5',
  MECHANISM:
    'M-1 1 1-1M-.4-3 1.3-4.7A2.4 2.4 0 0 1 4.7-1.3L3 .4M.4 3-1.3 4.7A2.4 2.4 0 0 1-4.7 1.3L-3-.4',
  INITIATIVE: 'M-5.2 0H4M.6-3.4 4 0 .6 3.4',
  OUTCOME: 'M-3.8.2-1 3 4-2.8',
};

/** A kind's shape in a box of 20, its centre at 0, for a larger drawing. */
export function KindShape({ kind, icon }: { kind: EntityKind; icon: boolean }): ReactNode {
  return (
    <>
      {shapes[kind]}
      {icon && <path className="glyph-icon" d={icons[kind]} />}
    </>
  );
}

/** An entity's kind as a shape, `size` px wide; decoration, the kind's word stands beside it. */
export function Glyph({ kind, size = 14 }: { kind: EntityKind; size?: number }): ReactNode {
  return (
    <svg
      className={`glyph kind-${kind.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <KindShape kind={kind} icon={size >= 20} />
    </svg>
  );
}
