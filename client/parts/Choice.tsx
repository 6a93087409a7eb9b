import type { ReactNode } from 'react';

/** One of a few, side by side. */
export function Choice<Value extends string>({
  name,
  label,
  values,
  words,
  chosen,
  onChoose,
}: {
  /** Of the radio buttons. */
  name: string;
  label: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value;
  onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <div className="segments choice" role="radiogroup" aria-label={label}>
      {values.map((value) => (
        <label key={value} className="segment">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{words[value]}</span>
        </label>
      ))}
    </div>
  );
}
