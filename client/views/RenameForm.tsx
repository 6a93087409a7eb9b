import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { View } from '../explorer/views/View.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { checkName } from './checkName.ts';

/** A new name for a view, in its place; Escape leaves it as it was. */
export function RenameForm({
  view,
  views,
  onRename,
  onCancel,
}: {
  view: View;
  views: readonly View[];
  onRename: (name: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { m } = useWords();
  const [text, setText] = useState(view.name);
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const submit = (): void => {
    const checked = checkName(text, m);
    const isTaken = checked.name !== view.name && views.some(({ name }) => name === checked.name);
    const found = checked.fault ?? (isTaken ? m.views.taken(checked.name) : null);
    setFault(found);
    if (found !== null) input.current?.focus();
    else if (checked.name === view.name) onCancel();
    else onRename(checked.name);
  };
  return (
    <form
      className="views-rename"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="views-field">
        <input
          ref={input}
          className="text-field"
          aria-label={m.views.newName(view.name)}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault === null ? undefined : id}
          value={text}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => {
            setText(event.currentTarget.value);
            setFault(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            // Only the name is left, not the dialog.
            event.preventDefault();
            event.stopPropagation();
            onCancel();
          }}
        />
        <button type="submit" className="button">
          {m.views.rename}
        </button>
        <button type="button" className="button button-text" onClick={onCancel}>
          {m.cancel}
        </button>
      </div>
      {fault !== null && (
        <p id={id} className="views-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
