import { useEffect, useState, type ReactNode } from 'react';
import { toSearch } from '../explorer/address/toSearch.ts';
import { useCiteContext } from '../cite/useCiteContext.ts';
import { toEmbedSearch } from '../explorer/embedded.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { embedEn } from '../messages/embedEn.ts';
import { embedZh } from '../messages/embedZh.ts';
import { usePartWords } from '../messages/LanguageContext.ts';
import { TextDialog } from '../panels/TextDialog.tsx';
import { copyText } from '../parts/copyText.ts';
import { TitledChoice } from '../parts/TitledChoice.tsx';
import { requestFramePolicy, type FramePolicy } from './framePolicy.ts';
import './embedSheet.css';
import { toSnippet } from './toSnippet.ts';

const LANGUAGES = ['reader', 'zh', 'en'] as const;
const THEMES = ['reader', 'light', 'dark'] as const;
type EmbedLanguage = (typeof LANGUAGES)[number];
type EmbedTheme = (typeof THEMES)[number];

/** Of a frame, in px. */
const LEAST = { width: 200, height: 150 };
const MOST = 4000;
const FIRST = { width: 800, height: 600 };

const toSize = (text: string, least: number, or: number): number => {
  const number = Math.round(Number(text));
  return Number.isFinite(number) && number > 0 ? Math.min(MOST, Math.max(least, number)) : or;
};

function Policy({ policy }: { policy: FramePolicy | null }): ReactNode {
  const words = usePartWords({ zh: embedZh, en: embedEn });
  if (!policy) return words.asking;
  return policy.type === 'origins'
    ? words.policy.origins(policy.origins)
    : words.policy[policy.type];
}

/** The code that puts the present view into another page, with a preview, and whether this server allows it. */
export function EmbedSheet(): ReactNode {
  const words = usePartWords({ zh: embedZh, en: embedEn });
  const { state } = useExplorer();
  const { revision } = useLibrary();
  const { viewTitle } = useCiteContext();
  const [isFull, setFull] = useState(true);
  const [width, setWidth] = useState(String(FIRST.width));
  const [height, setHeight] = useState(String(FIRST.height));
  const [language, setLanguage] = useState<EmbedLanguage>('reader');
  const [theme, setTheme] = useState<EmbedTheme>('reader');
  const [policy, setPolicy] = useState<FramePolicy | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const own = new AbortController();
    void requestFramePolicy(own.signal).then((found) => {
      if (!own.signal.aborted) setPolicy(found);
    });
    return () => own.abort();
  }, []);
  const search = toSearch({
    moment: state.present,
    language: language === 'en' ? 'en' : 'zh',
    theme: theme === 'reader' ? null : theme,
    revision,
  });
  // Elsewhere an address without a language is in Chinese; in a frame it is the reader's.
  const own = `${toEmbedSearch(search)}${language === 'zh' ? '&lang=zh' : ''}`;
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}${own}`;
  const title = words.title(viewTitle);
  const shownHeight = toSize(height, LEAST.height, FIRST.height);
  const code = toSnippet({
    address,
    title,
    width: isFull ? null : toSize(width, LEAST.width, FIRST.width),
    height: shownHeight,
  });
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(code);
    setSaid(isCopied ? words.copied : '');
    setRefused(!isCopied);
  };
  const canShow = policy !== null && policy.type !== 'none';
  return (
    <div className="embed-part">
      <p className="embed-about">{words.about}</p>
      <p className="embed-policy" role="status" data-policy={policy?.type}>
        <Policy policy={policy} />
      </p>
      <div className="embed-choices">
        <label>
          <input
            type="checkbox"
            checked={isFull}
            onChange={(event) => setFull(event.currentTarget.checked)}
          />
          <span>{words.full}</span>
        </label>
        {!isFull && (
          <label>
            <span>{words.width}</span>
            <input
              className="text-field"
              type="number"
              min={LEAST.width}
              max={MOST}
              value={width}
              onChange={(event) => setWidth(event.currentTarget.value)}
            />
          </label>
        )}
        <label>
          <span>{words.height}</span>
          <input
            className="text-field"
            type="number"
            min={LEAST.height}
            max={MOST}
            value={height}
            onChange={(event) => setHeight(event.currentTarget.value)}
          />
        </label>
        <TitledChoice
          className="embed-choice"
          name="embed-language"
          label={words.language}
          values={LANGUAGES}
          words={words.languages}
          chosen={language}
          onChoose={setLanguage}
        />
        <TitledChoice
          className="embed-choice"
          name="embed-theme"
          label={words.theme}
          values={THEMES}
          words={words.themes}
          chosen={theme}
          onChoose={setTheme}
        />
      </div>
      <label className="embed-code">
        <span>{words.code}</span>
        <textarea readOnly rows={3} value={code} translate="no" />
      </label>
      <div className="actions">
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </div>
      {canShow && (
        <section aria-label={words.preview} className="embed-preview">
          <h3>{words.preview}</h3>
          <iframe
            src={own}
            title={title}
            width={isFull ? '100%' : toSize(width, LEAST.width, FIRST.width)}
            height={Math.min(shownHeight, 480)}
            loading="lazy"
          />
        </section>
      )}
      {refused && (
        <TextDialog
          title={words.copy}
          why={words.notCopied}
          label={words.code}
          text={code}
          onClose={() => setRefused(false)}
        />
      )}
    </div>
  );
}
