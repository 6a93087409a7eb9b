import { useState, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Sheet } from '../parts/Sheet.tsx';
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
        <Sheet open onClose={close} title={m.cite} className="cite">
          <References cited={cited} />
        </Sheet>
      )}
    </>
  );
}
