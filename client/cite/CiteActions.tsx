import { useState, type ReactNode } from 'react';
import type { Language } from '../messages/Language.ts';
import type { citeZh } from '../messages/citeZh.ts';
import { TextDialog } from '../panels/TextDialog.tsx';
import { copyText } from '../parts/copyText.ts';
import { downloadText } from '../parts/downloadText.ts';
import { FILE_STYLES, FILES, toProse, toProseText, type FileStyle, type Style } from './styles.ts';
import type { Work } from './toWorks.ts';

/** What a file is called: by what it holds, as far as a file's name can. */
function toFileName(works: readonly Work[], ending: string): string {
  const [first] = works.filter(({ type }) => type === 'entry');
  return `${works.length > 2 || !first ? 'fazhi-references' : first.key}${ending}`;
}

/** Copying and downloading of references; says what was done. */
export function CiteActions({
  works,
  style,
  language,
  words,
}: {
  works: readonly Work[];
  style: Style;
  language: Language;
  words: typeof citeZh;
}): ReactNode {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const isFile = style === 'bibtex' || style === 'ris' || style === 'csl';
  const copy = async (isWithNotes: boolean): Promise<void> => {
    const text = isFile
      ? FILES[style].write(works, language)
      : toProseText(toProse(works, style), isWithNotes);
    if (await copyText(text)) setSaid(words.copied);
    else setRefused(text);
  };
  const download = (each: FileStyle): void => {
    const { ending, type, write } = FILES[each];
    const name = toFileName(works, ending);
    downloadText(name, write(works, language), type);
    setSaid(words.downloaded(name));
  };
  return (
    <>
      <div className="actions cite-actions">
        <button type="button" className="button button-primary" onClick={() => void copy(false)}>
          {words.copy}
        </button>
        {!isFile && (
          <button type="button" className="button" onClick={() => void copy(true)}>
            {words.copyAll}
          </button>
        )}
        {FILE_STYLES.map((each) => (
          <button key={each} type="button" className="button" onClick={() => download(each)}>
            {words.download(FILES[each].ending)}
          </button>
        ))}
      </div>
      <p className="cite-said" role="status">
        {said}
      </p>
      {refused !== null && (
        <TextDialog
          title={words.copy}
          why={words.notCopied}
          label={words.text}
          text={refused}
          onClose={() => setRefused(null)}
        />
      )}
    </>
  );
}
