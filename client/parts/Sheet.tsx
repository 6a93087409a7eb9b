import { Suspense, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from './Dialog.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Icon } from './Icon.tsx';
import { Loading } from './Loading.tsx';

/** A dialog under a title, whose content's code may still have to be loaded. */
export function Sheet({
  open,
  onClose,
  title,
  className,
  children,
}: {
  open: boolean;
  onClose: () => void;
  /** Its accessible name too. */
  title: string;
  className: string;
  children: ReactNode;
}): ReactNode {
  const { m } = useWords();
  return (
    <Dialog open={open} onClose={onClose} label={title} className={`dialog ${className}`}>
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={m.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ErrorBoundary part="panel">
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
