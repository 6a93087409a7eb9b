import { Suspense, useState, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Icon } from '../parts/Icon.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import type { Cited } from './Cited.ts';

const References = lazyPart(async () => (await import('./References.tsx')).References);

/** Leads to references for something of the graph. */
export function CiteButton({
  cited,
  compact = false,
}: {
  cited: Cited;
  /** A pictogram alone, among tools, where there is room for it: on a phone the drawer has it. */
  compact?: boolean;
}): ReactNode {
  const { m } = useWords();
  const word = cited.type === 'view' ? m.citeView : m.cite;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={compact ? 'icon-button cite-tool' : 'button button-text'}
        aria-label={compact ? word : undefined}
        title={compact ? word : undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="cite" {...(compact ? {} : { size: 16 })} />
        {!compact && word}
      </button>
      {isOpen && (
        <Dialog open onClose={close} label={m.cite} className="dialog cite">
          <div className="dialog-head">
            <h2>{m.cite}</h2>
            <button type="button" className="icon-button" aria-label={m.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <ErrorBoundary part="panel">
            <Suspense fallback={<Loading />}>
              <References cited={cited} />
            </Suspense>
          </ErrorBoundary>
        </Dialog>
      )}
    </>
  );
}
