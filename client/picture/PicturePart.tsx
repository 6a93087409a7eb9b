import { useMemo, useState, type ReactNode } from 'react';
import type { Drawn } from '../canvas/drawn.ts';
import { WORDS } from '../canvas/words.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { pictureEn } from '../messages/pictureEn.ts';
import { pictureZh } from '../messages/pictureZh.ts';
import { toImageAddress } from './browser/rasterize.ts';
import { toNamingZoom } from './drawNetwork.ts';
import type { LadderRung } from './ladder/LadderRung.ts';
import { SCALES, toGreatestScale, toPixels } from './limits.ts';
import { toPalette } from './palettes.ts';
import type { Subject } from './Picture.ts';
import {
  FORMATS,
  MARKS,
  NAMES,
  PARTS,
  THEMES,
  usePictureChoices,
  type PictureChoices,
} from './pictureChoices.ts';
import { PictureChoice } from './PictureChoice.tsx';
import { toBytesText, toFileName } from './toFileName.ts';
import { useMadePicture } from './useMadePicture.ts';
import { usePictureSource } from './usePictureSource.ts';
import { canCopyPictures, useSaving } from './useSaving.ts';

/** What can be pictured: a drawing of the page, or a way as a ladder. */
export type Shown = Drawn | { type: 'ladder'; rungs: readonly LadderRung[]; seen: null };

function toSubject(shown: Shown, { part, marks, names }: PictureChoices): Subject {
  if (shown.type === 'ladder') return shown;
  const window = part === 'window' ? shown.seen : null;
  if (shown.type === 'view') {
    const { view, selection } = shown;
    return { type: 'view', view, selection: marks === 'plain' ? null : selection, window };
  }
  const { view, texts, selection, seen } = shown;
  return {
    type: 'network',
    view,
    texts,
    selection: marks === 'plain' ? [] : selection,
    zoom: window === null && names === 'all' ? toNamingZoom(view, texts) : (seen?.camera.zoom ?? 1),
    window,
  };
}

const isSelected = (shown: Shown): boolean =>
  shown.type === 'view'
    ? shown.selection !== null
    : shown.type === 'network' && shown.selection.length > 0;

/** A rough guess until it is made: flat grounds and thin lines take about so many bytes for a pixel. */
const PNG_BYTES = 0.16;

const FLAGS = ['title', 'legend', 'source', 'transparent'] as const;

/** Choices, the picture itself, and what can be done with it. */
export function PicturePart({ shown }: { shown: Shown }): ReactNode {
  const words = usePartWords({ zh: pictureZh, en: pictureEn });
  const { m, language } = useWords();
  const { ontology: terms } = useLibrary();
  const { theme: own } = useThemeSwitch();
  const { present } = useExplorer().state;
  const { share } = useViewActions();
  const source = usePictureSource();
  const [choices, change] = usePictureChoices();
  const saving = useSaving();
  const [preview, setPreview] = useState<'loading' | 'ready'>('loading');
  const { format, theme, transparent, faces } = choices;
  const subject = useMemo(
    () => toSubject(shown, choices),
    // Other choices change what surrounds the drawing, not the drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of the choices, these alone
    [shown, choices.part, choices.marks, choices.names],
  );
  const { title, lines, description } = source;
  const lineText = lines.join('\n');
  const options = useMemo(
    () => ({
      palette: toPalette(theme === 'shown' ? own : theme, language),
      language,
      terms,
      questions: WORDS[language].questions,
      transparent,
      title: choices.title ? title : null,
      legend: choices.legend
        ? { bases: m.basis, implied: m.impliedSubject, more: words.more }
        : null,
      source: choices.source ? lineText.split('\n') : [],
      description,
    }),
    [
      theme,
      own,
      language,
      terms,
      transparent,
      choices.title,
      choices.legend,
      choices.source,
      title,
      lineText,
      description,
      m,
      words,
    ],
  );
  const { plain, faced, missing, progress } = useMadePicture(
    subject,
    options,
    format === 'svg' && faces,
  );
  const greatest = toGreatestScale(plain.width, plain.height);
  const { scale } = choices;
  const isTooLarge = format === 'png' && (scale > greatest || saving.state.status === 'tooLarge');
  const offered = scale > greatest ? greatest : Math.max(0.25, Math.floor(scale / 2));
  const pixels = toPixels(plain, format === 'png' ? scale : 1);
  const svg = faces ? faced?.svg : plain.svg;
  const bytes =
    format === 'png' ? pixels.width * pixels.height * PNG_BYTES : (svg ?? plain.svg).length;
  const isReady = format === 'svg' ? svg !== undefined : faced !== null;
  const fileName = toFileName(present, format);
  const said = {
    idle: '',
    working: '',
    saved: saving.state.status === 'saved' ? words.saved(saving.state.name) : '',
    copied: words.copied,
    notCopied: words.notCopied,
    failed: words.failed,
    tooLarge: '',
    cancelled: words.cancelled,
  }[saving.state.status];
  const save = (): void => {
    if (format === 'svg') {
      if (svg !== undefined) saving.saveSvg(svg, fileName);
    } else if (faced) saving.savePng(faced, scale, fileName);
  };
  const isWorking = saving.state.status === 'working';
  return (
    <div className="picture-part">
      <div className="picture-preview" data-transparent={transparent || undefined}>
        {faced ? (
          <img
            src={toImageAddress(faced.svg)}
            alt={words.preview(title)}
            width={faced.width}
            height={faced.height}
            onLoad={() => setPreview('ready')}
            data-preview={preview}
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
              value={scale}
              onChange={(event) => change({ scale: Number(event.currentTarget.value) })}
            >
              {[...new Set([...SCALES, scale])].map((each) => {
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
        {shown.seen !== null && (
          <PictureChoice
            name="part"
            label={words.part}
            values={PARTS}
            words={words.parts}
            chosen={choices.part}
            onChoose={(part) => change({ part })}
          />
        )}
        {shown.type === 'network' && choices.part === 'whole' && (
          <PictureChoice
            name="names"
            label={words.names}
            values={NAMES}
            words={words.namings}
            chosen={choices.names}
            onChoose={(names) => change({ names })}
          />
        )}
        <PictureChoice
          name="theme"
          label={words.theme}
          values={THEMES}
          words={words.themes}
          chosen={theme}
          onChoose={(chosen) => change({ theme: chosen })}
        />
        {isSelected(shown) && (
          <PictureChoice
            name="marks"
            label={words.marks}
            values={MARKS}
            words={words.markings}
            chosen={choices.marks}
            onChoose={(marks) => change({ marks })}
          />
        )}
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
      {missing > 0 && <p className="picture-note">{words.missingFaces(missing)}</p>}
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
          disabled={!isReady || isTooLarge || isWorking}
          onClick={save}
        >
          {words.save}
        </button>
        {format === 'png' && canCopyPictures() && (
          <button
            type="button"
            className="button"
            disabled={!isReady || isTooLarge || isWorking}
            onClick={() => {
              if (faced) saving.copyPng(faced, scale);
            }}
          >
            {words.copy}
          </button>
        )}
        {saving.isSlow && (
          <button type="button" className="button" onClick={saving.cancel}>
            {m.cancel}
          </button>
        )}
        <button type="button" className="button button-text" onClick={() => share('embed')}>
          {m.embedOf}
        </button>
        <span className="picture-size">
          {words.size(pixels.width, pixels.height, toBytesText(bytes))}
        </span>
      </div>
      <p className="picture-said" role="status">
        {saving.isSlow ? words.making : said}
      </p>
    </div>
  );
}
