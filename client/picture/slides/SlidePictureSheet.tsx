import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Tour } from '../../explorer/requestTours.ts';
import { usePartWords, useWords } from '../../messages/LanguageContext.ts';
import { pictureEn } from '../../messages/pictureEn.ts';
import { pictureZh } from '../../messages/pictureZh.ts';
import type { ShownSlide } from '../../slides/toShow.ts';
import { toImageAddress } from '../browser/rasterize.ts';
import { zipSlides } from '../browser/zipSlides.ts';
import { SCALES, toPixels } from '../limits.ts';
import { PictureChoice } from '../PictureChoice.tsx';
import { FORMATS, THEMES, usePictureChoices } from '../pictureChoices.ts';
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
  const words = usePartWords({ zh: pictureZh, en: pictureEn });
  const { m, language, pick } = useWords();
  const [choices, change] = usePictureChoices();
  const saving = useSaving();
  const [which, setWhich] = useState<(typeof WHICH)[number]>('one');
  const [made, setMade] = useState({ done: 0, missing: 0 });
  const [isReady, setReady] = useState(false);
  const { format, theme, transparent, faces, scale } = choices;
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
  const { faced, missing, progress } = useFaced(plain, draw, language, format === 'svg' && faces);
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
  const said = {
    idle: '',
    working: isAll ? words.makingSlides(made.done, slides.length) : words.making,
    saved: saving.state.status === 'saved' ? words.saved(saving.state.name) : '',
    copied: words.copied,
    notCopied: words.notCopied,
    failed: words.failed,
    tooLarge: '',
    cancelled: words.cancelled,
  }[status];
  const lost = isAll && status === 'saved' ? made.missing : missing;
  const canSave = (isAll || (format === 'svg' && !faces) || faced !== null) && !isTooLarge;
  return (
    <div className="picture-part">
      <div className="picture-preview" data-transparent={transparent || undefined}>
        {faced ? (
          <img
            src={toImageAddress(faced.svg)}
            alt={words.preview(slide.type === 'step' ? pick(slide.step.title) : words.sources)}
            width={faced.width}
            height={faced.height}
            onLoad={() => setReady(true)}
            data-preview={isReady ? 'ready' : 'loading'}
          />
        ) : (
          <p role="status">
            {progress.total === 0
              ? words.making
              : words.readingFaces(progress.done, progress.total)}
          </p>
        )}
      </div>
      <div className="picture-choices">
        <PictureChoice
          name="which"
          label={words.slides}
          values={WHICH}
          words={{ one: words.thisSlide(at + 1), all: words.allSlides(slides.length) }}
          chosen={which}
          onChoose={setWhich}
        />
        <PictureChoice
          name="format"
          label={words.format}
          values={FORMATS}
          words={words.formats}
          chosen={format}
          onChoose={(chosen) => change({ format: chosen })}
        />
        {format === 'png' && (
          <label className="picture-choice">
            <span>{words.scale}</span>
            <select
              value={Math.max(1, scale)}
              onChange={(event) => change({ scale: Number(event.currentTarget.value) })}
            >
              {SCALES.map((each) => {
                const { width, height } = toPixels(plain, each);
                return (
                  <option key={each} value={each}>
                    {words.scales(each, width, height)}
                  </option>
                );
              })}
            </select>
          </label>
        )}
        <PictureChoice
          name="theme"
          label={words.theme}
          values={THEMES}
          words={words.themes}
          chosen={theme}
          onChoose={(chosen) => change({ theme: chosen })}
        />
        <fieldset className="picture-flags">
          <legend>{words.with}</legend>
          {[...FLAGS, ...(format === 'svg' ? (['faces'] as const) : [])].map((flag) => (
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
      </div>
      {lost > 0 && <p className="picture-note">{words.missingFaces(lost)}</p>}
      {isTooLarge && (
        <p className="picture-note" role="alert">
          {words.tooLarge(scale)}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              saving.cancel();
              change({ scale: offered });
            }}
          >
            {words.useScale(offered)}
          </button>
        </p>
      )}
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
