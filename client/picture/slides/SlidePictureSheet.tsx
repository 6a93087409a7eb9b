import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Tour } from '../../explorer/requestTours.ts';
import { useWords } from '../../messages/LanguageContext.ts';
import { TitledChoice } from '../../parts/TitledChoice.tsx';
import type { ShownSlide } from '../../slides/toShow.ts';
import { FlagChoices, FormatChoice, ScaleChoice, ThemeChoice } from '../CommonChoices.tsx';
import { usePictureWords } from '../usePictureWords.ts';
import { zipSlides } from '../browser/zipSlides.ts';
import { toPixels } from '../limits.ts';
import { PictureNotes } from '../PictureNotes.tsx';
import { PicturePreview } from '../PicturePreview.tsx';
import { saySaving } from '../saySaving.ts';
import { usePictureChoices } from '../pictureChoices.ts';
import { useFaced } from '../useFaced.ts';
import { canCopyPictures, useSaving } from '../useSaving.ts';
import '../picture.css';
import { toSlideFileName, toTourFileName } from './slideFileNames.ts';
import { useSlideDrawer } from './useSlideDrawer.ts';

const WHICH = ['one', 'all'] as const;
const FLAGS = ['legend', 'source', 'transparent'] as const;

/** Pictures of a tour's slides: of the one that is shown, or of all in one archive. */
export function SlidePictureSheet({
  tour,
  slides,
  at,
}: {
  tour: Tour;
  slides: readonly ShownSlide[];
  at: number;
}): ReactNode {
  const words = usePictureWords();
  const { m, language, pick } = useWords();
  const [choices, change] = usePictureChoices();
  const saving = useSaving();
  const [which, setWhich] = useState<(typeof WHICH)[number]>('one');
  const [made, setMade] = useState({ done: 0, missing: 0 });
  const { format, transparent, faces, scale } = choices;
  const drawSlide = useSlideDrawer(tour, choices);
  const slide = slides[at];
  const plain = useMemo(
    () => (slide ? drawSlide(slide, null) : { svg: '', width: 1, height: 1 }),
    [drawSlide, slide],
  );
  const draw = useCallback(
    (css: string) => (slide ? drawSlide(slide, css) : plain),
    [drawSlide, slide, plain],
  );
  const picture = useFaced(plain, draw, language, format === 'svg' && faces);
  const { faced, missing } = picture;
  if (!slide) return <p role="status">{words.nothing.other}</p>;

  const isAll = which === 'all';
  const { status } = saving.state;
  const isWorking = status === 'working';
  const isTooLarge = format === 'png' && status === 'tooLarge';
  const offered = Math.max(1, Math.floor(scale / 2));
  const pixels = toPixels(plain, format === 'png' ? scale : 1);
  const start = toTourFileName(tour.id);
  const save = (): void => {
    if (isAll) {
      const files = {
        count: slides.length,
        nameOf: (each: number) => toSlideFileName(slides, each, format),
        draw: (each: number, css: string | null) => drawSlide(slides[each] ?? slide, css),
        language,
        scale: format === 'png' ? scale : null,
        faces,
      };
      saving.saveMade(
        (signal) => zipSlides(files, (done, lost) => setMade({ done, missing: lost }), signal),
        `${start}-${format}.zip`,
      );
      return;
    }
    const name = `${start}-${toSlideFileName(slides, at, format)}`;
    if (format === 'svg') saving.saveSvg((faces ? faced : plain)?.svg ?? plain.svg, name);
    else if (faced) saving.savePng(faced, scale, name);
  };
  const said =
    isAll && isWorking
      ? words.makingSlides(made.done, slides.length)
      : isWorking
        ? words.making
        : saySaving(saving.state, words);
  const lost = isAll && status === 'saved' ? made.missing : missing;
  const canSave = (isAll || (format === 'svg' && !faces) || faced !== null) && !isTooLarge;
  return (
    <div className="picture-part">
      <PicturePreview
        made={picture}
        title={slide.type === 'step' ? pick(slide.step.title) : words.sources}
        transparent={transparent}
      />
      <div className="picture-choices">
        <TitledChoice
          className="picture-choice"
          name="picture-which"
          label={words.slides}
          values={WHICH}
          words={{ one: words.thisSlide(at + 1), all: words.allSlides(slides.length) }}
          chosen={which}
          onChoose={setWhich}
        />
        <FormatChoice choices={choices} change={change} />
        {format === 'png' && (
          <ScaleChoice scale={Math.max(1, scale)} size={plain} change={change} />
        )}
        <ThemeChoice choices={choices} change={change} />
        <FlagChoices flags={FLAGS} choices={choices} change={change} />
      </div>
      <PictureNotes
        missing={lost}
        tooLarge={isTooLarge ? { scale, offered } : null}
        onScale={(next) => {
          saving.cancel();
          change({ scale: next });
        }}
      />
      <div className="actions picture-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={!canSave || isWorking}
          onClick={save}
        >
          {isAll ? words.saveAll : words.save}
        </button>
        {!isAll && format === 'png' && canCopyPictures() && (
          <button
            type="button"
            className="button"
            disabled={!canSave || isWorking}
            onClick={() => {
              if (faced) saving.copyPng(faced, scale);
            }}
          >
            {words.copy}
          </button>
        )}
        {(saving.isSlow || (isAll && isWorking)) && (
          <button type="button" className="button" onClick={saving.cancel}>
            {m.cancel}
          </button>
        )}
        <span className="picture-size">{words.pixels(pixels.width, pixels.height)}</span>
      </div>
      {isAll && isWorking && (
        <progress
          className="picture-progress"
          aria-label={words.makingSlides(made.done, slides.length)}
          value={made.done}
          max={slides.length}
        />
      )}
      <p className="picture-said" role="status">
        {isWorking && !isAll && !saving.isSlow ? '' : said}
      </p>
    </div>
  );
}
