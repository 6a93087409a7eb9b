import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

/** A text to be copied by hand, which is selected already. */
export function TextDialog({
  title,
  why,
  label,
  text,
  onClose,
}: {
  title: string;
  why: string;
  label: string;
  text: string;
  onClose: () => void;
}): ReactNode {
  const { m } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog open onClose={onClose} label={title} className="dialog text-dialog">
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={m.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p>{why}</p>
      <textarea ref={field} aria-label={label} readOnly rows={7} value={text} />
    </Dialog>
  );
}
