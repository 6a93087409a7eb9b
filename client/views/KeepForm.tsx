import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { toFreeName, type View } from '../explorer/views/View.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { checkName } from './checkName.ts';

/** Names the view that is shown and keeps it; where the name is taken, asks what to do. */
export function KeepForm({
  suggested,
  views,
  onKeep,
  onReplace,
}: {
  suggested: string;
  views: readonly View[];
  onKeep: (name: string) => void;
  /** Put what is shown in the place of the kept view. */
  onReplace: (former: View) => void;
}): ReactNode {
  const { m } = useWords();
  // Null until something is typed: the suggestion follows what is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const replaceButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  const taken = new Set(views.map(({ name }) => name));
  const former = views.find(({ name }) => name === asked) ?? null;
  const text = typed ?? suggested;

  useLayoutEffect(() => {
    const field = input.current;
    if (!field || !window.matchMedia('(pointer: fine)').matches) return;
    // A dialog that is not open yet gives the focus to what has this attribute.
    field.setAttribute('autofocus', '');
    field.focus();
    field.select();
  }, []);
  const isAsking = former !== null;
  useLayoutEffect(() => {
    if (isAsking) replaceButton.current?.focus();
  }, [isAsking]);

  const done = (act: () => void): void => {
    act();
    setTyped(null);
    setAsked(null);
    setFault(null);
    input.current?.focus();
  };
  const submit = (): void => {
    const { name, fault: found } = checkName(text, m);
    setFault(found);
    if (found !== null) input.current?.focus();
    else if (taken.has(name)) setAsked(name);
    else done(() => onKeep(name));
  };
  return (
    <form
      className="views-keep"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{m.views.nameLabel}</label>
      <div className="views-field">
        <input
          ref={input}
          id={id}
          className="text-field"
          value={text}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAsked(null);
            setFault(null);
          }}
        />
        <button type="submit" className="button button-primary">
          {m.views.keep}
        </button>
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} className="views-fault" role="alert">
          {fault}
        </p>
      )}
      {former && (
        <div className="views-ask" role="group" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`}>{m.views.taken(former.name)}</p>
          <button
            ref={replaceButton}
            type="button"
            className="button"
            onClick={() => done(() => onReplace(former))}
          >
            {m.views.replaceIt}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => done(() => onKeep(toFreeName(former.name, taken)))}
          >
            {m.views.keepAs(toFreeName(former.name, taken))}
          </button>
        </div>
      )}
    </form>
  );
}
