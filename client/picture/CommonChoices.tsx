/** Choices that a picture of the map and pictures of slides have both. */
import type { ReactNode } from 'react';
import { TitledChoice } from '../parts/TitledChoice.tsx';
import { SCALES, toPixels } from './limits.ts';
import { FORMATS, THEMES, type PictureChoices } from './pictureChoices.ts';
import { usePictureWords } from './usePictureWords.ts';

export type Change = (change: Partial<PictureChoices>) => void;

export function FormatChoice({
  choices: { format },
  change,
}: {
  choices: PictureChoices;
  change: Change;
}): ReactNode {
  const words = usePictureWords();
  return (
    <TitledChoice
      className="picture-choice"
      name="picture-format"
      label={words.format}
      values={FORMATS}
      words={words.formats}
      chosen={format}
      onChoose={(chosen) => change({ format: chosen })}
    />
  );
}

export function ThemeChoice({
  choices: { theme },
  change,
}: {
  choices: PictureChoices;
  change: Change;
}): ReactNode {
  const words = usePictureWords();
  return (
    <TitledChoice
      className="picture-choice"
      name="picture-theme"
      label={words.theme}
      values={THEMES}
      words={words.themes}
      chosen={theme}
      onChoose={(chosen) => change({ theme: chosen })}
    />
  );
}

/** How many times its size; a scale that is none of the usual ones is offered while it is chosen. */
export function ScaleChoice({
  scale,
  size,
  change,
}: {
  scale: number;
  /** Of the picture, at once its size. */
  size: { width: number; height: number };
  change: Change;
}): ReactNode {
  const words = usePictureWords();
  return (
    <label className="picture-choice">
      <span>{words.scale}</span>
      <select
        value={scale}
        onChange={(event) => change({ scale: Number(event.currentTarget.value) })}
      >
        {[...new Set([...SCALES, scale])].map((each) => {
          const { width, height } = toPixels(size, each);
          return (
            <option key={each} value={each}>
              {words.scales(each, width, height)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** What may be with it or left out; an SVG may bring its faces. */
export function FlagChoices({
  flags,
  choices,
  change,
}: {
  flags: readonly ('title' | 'legend' | 'source' | 'transparent')[];
  choices: PictureChoices;
  change: Change;
}): ReactNode {
  const words = usePictureWords();
  return (
    <fieldset className="picture-flags">
      <legend>{words.with}</legend>
      {[...flags, ...(choices.format === 'svg' ? (['faces'] as const) : [])].map((flag) => (
        <label key={flag}>
          <input
            type="checkbox"
            checked={choices[flag]}
            onChange={(event) => change({ [flag]: event.currentTarget.checked })}
          />
          <span>{words[flag]}</span>
        </label>
      ))}
    </fieldset>
  );
}
