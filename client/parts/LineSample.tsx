import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';

/** A line as the canvas draws relations on this basis; decoration. */
export function LineSample({ basis }: { basis: Basis }): ReactNode {
  return (
    <svg className="line-sample" width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
      <path className={`line-${basis.toLowerCase()}`} d="M1 5H25" />
    </svg>
  );
}

/** The hollow tail of a relation whose subject is implied; decoration. */
export function TailSample(): ReactNode {
  return (
    <svg className="line-sample" width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
      <path className="line-stated" d="M8.6 5H25" />
      <circle className="line-tail" cx={5} cy={5} r={3.6} />
    </svg>
  );
}
