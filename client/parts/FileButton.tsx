import { useRef, type ReactNode } from 'react';

/** A button that has a file chosen. */
export function FileButton({
  label,
  chooseLabel,
  accept,
  onChoose,
}: {
  label: string;
  /** Of the field behind the button. */
  chooseLabel: string;
  /** As the field of a form takes it: endings and media types. */
  accept: string;
  onChoose: (file: File) => void;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={chooseLabel}
        onChange={(event) => {
          const { currentTarget } = event;
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
