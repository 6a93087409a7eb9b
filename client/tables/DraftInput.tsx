import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { LONGEST_FILTER } from '../explorer/screens/TableState.ts';

/** How long a person may think between two keys, in ms, before what is written counts. */
const PAUSE_MS = 350;

/** What an address cannot hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** A text field whose text counts once a person pauses, leaves it or presses Enter. */
export function DraftInput({
  value,
  onValue,
  label,
  placeholder,
  className,
  isInvalid = false,
  numeric = false,
}: {
  value: string;
  onValue: (value: string) => void;
  label: string;
  placeholder?: string;
  className: string;
  isInvalid?: boolean;
  numeric?: boolean;
}): ReactNode {
  const [draft, setDraft] = useState<{ base: string; text: string; composing: boolean } | null>(
    null,
  );
  // A value that has changed meanwhile, by undoing or by itself, is shown.
  const own = draft?.base === value ? draft : null;
  const text = own?.text ?? value;
  const write = (written: string, composing: boolean): void =>
    setDraft({ base: value, text: written.replaceAll(LONE_SURROGATES, ''), composing });
  const commit = (): void => {
    if (text !== value) onValue(text);
  };
  const commitLater = useEffectEvent(commit);
  useEffect(() => {
    if (!own || own.composing) return;
    const timer = setTimeout(() => commitLater(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [own]);
  return (
    <input
      type="search"
      className={className}
      value={text}
      maxLength={LONGEST_FILTER}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      placeholder={placeholder}
      inputMode={numeric ? 'decimal' : undefined}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        const { isComposing } = event.nativeEvent as InputEvent;
        write(event.target.value, isComposing);
      }}
      onCompositionEnd={(event) => write(event.currentTarget.value, false)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && text !== '') {
          event.preventDefault();
          event.stopPropagation();
          setDraft(null);
          onValue('');
        }
      }}
    />
  );
}
