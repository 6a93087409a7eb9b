import type { ReactNode } from 'react';
import { Choice } from '../parts/Choice.tsx';

/** A choice with what is chosen before it. */
export function PictureChoice<Value extends string>({
  name,
  label,
  values,
  words,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value;
  onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <div className="picture-choice">
      <span aria-hidden="true">{label}</span>
      <Choice
        name={`picture-${name}`}
        label={label}
        values={values}
        words={words}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
