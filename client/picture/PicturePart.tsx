import { useMemo, type ReactNode } from 'react';
import type { Drawn } from '../canvas/drawn.ts';
import { WORDS } from '../canvas/words.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { TitledChoice } from '../parts/TitledChoice.tsx';
import { FlagChoices, FormatChoice, ScaleChoice, ThemeChoice } from './CommonChoices.tsx';
import { toNamingZoom } from './drawNetwork.ts';
import type { LadderRung } from './ladder/LadderRung.ts';
import { hasMarks, withoutMarks, type MatrixSheet } from './matrix/MatrixSheet.ts';
import { toGreatestScale, toPixels } from './limits.ts';
import { toPalette } from './palettes.ts';
import type { Subject } from './Picture.ts';
import { MARKS, NAMES, PARTS, usePictureChoices, type PictureChoices } from './pictureChoices.ts';
import { PictureNotes } from './PictureNotes.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { saySaving } from './saySaving.ts';
import { toBytesText, toFileName } from './toFileName.ts';
import { useMadePicture } from './useMadePicture.ts';
import { usePictureWords } from './usePictureWords.ts';
import { usePictureSource } from './usePictureSource.ts';
import { canCopyPictures, useSaving } from './useSaving.ts';

/** What can be pictured: a drawing of the page, a way as a ladder, or the matrix; of the last two always all. */
export type Shown =
  | Drawn
  | { type: 'ladder'; rungs: readonly LadderRung[]; seen: null }
  | { type: 'matrix'; sheet: MatrixSheet; seen: null };

function toSubject(shown: Shown, { part, marks, names }: PictureChoices): Subject {
  if (shown.type === 'ladder') return shown;
  if (shown.type === 'matrix')
    return {
      type: 'matrix',
      sheet: marks === 'plain' ? withoutMarks(shown.sheet) : shown.sheet,
    };
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

const isSelected = (shown: Shown): boolean => {
  switch (shown.type) {
    case 'view':
      return shown.selection !== null;
    case 'network':
      return shown.selection.length > 0;
    case 'matrix':
      return hasMarks(shown.sheet);
    case 'ladder':
      return false;
  }
};

/** A rough guess until it is made: flat grounds and thin lines take about so many bytes for a pixel. */
const PNG_BYTES = 0.16;

const FLAGS = ['title', 'legend', 'source', 'transparent'] as const;

/** Choices, the picture itself, and what can be done with it. */
export function PicturePart({
  shown,
  title: own = null,
}: {
  shown: Shown;
  /** What the picture is called; null: as the view is. */
  title?: string | null;
}): ReactNode {
  const words = usePictureWords();
  const { m, language } = useWords();
  const { ontology: terms } = useLibrary();
  const { theme: shownTheme } = useThemeSwitch();
  const { present } = useExplorer().state;
  const { share } = useViewActions();
  const source = usePictureSource(own);
  const [choices, change] = usePictureChoices();
  const saving = useSaving();
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
      palette: toPalette(theme === 'shown' ? shownTheme : theme, language),
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
      shownTheme,
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
  const made = useMadePicture(subject, options, format === 'svg' && faces);
  const { plain, faced, missing } = made;
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
  const said = saySaving(saving.state, words);
  const save = (): void => {
    if (format === 'svg') {
      if (svg !== undefined) saving.saveSvg(svg, fileName);
    } else if (faced) saving.savePng(faced, scale, fileName);
  };
  const isWorking = saving.state.status === 'working';
  return (
    <div className="picture-part">
      <PicturePreview made={made} title={title} transparent={transparent} />
      <div className="picture-choices">
        <FormatChoice choices={choices} change={change} />
        {format === 'png' && <ScaleChoice scale={scale} size={plain} change={change} />}
        {shown.seen !== null && (
          <TitledChoice
            className="picture-choice"
            name="picture-part"
            label={words.part}
            values={PARTS}
            words={words.parts}
            chosen={choices.part}
            onChoose={(part) => change({ part })}
          />
        )}
        {shown.type === 'network' && choices.part === 'whole' && (
          <TitledChoice
            className="picture-choice"
            name="picture-names"
            label={words.names}
            values={NAMES}
            words={words.namings}
            chosen={choices.names}
            onChoose={(names) => change({ names })}
          />
        )}
        <ThemeChoice choices={choices} change={change} />
        {isSelected(shown) && (
          <TitledChoice
            className="picture-choice"
            name="picture-marks"
            label={words.marks}
            values={MARKS}
            words={words.markings}
            chosen={choices.marks}
            onChoose={(marks) => change({ marks })}
          />
        )}
        <FlagChoices flags={FLAGS} choices={choices} change={change} />
      </div>
      <PictureNotes
        missing={missing}
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
