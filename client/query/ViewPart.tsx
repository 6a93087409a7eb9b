import { useMemo, useState, type ReactNode } from 'react';
import { readFileFacts } from '../api/ask.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useShown } from '../explorer/ShownContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { queryZh } from '../messages/queryZh.ts';
import { TextDialog } from '../panels/TextDialog.tsx';
import { copyText } from '../parts/copyText.ts';
import { Choice } from '../parts/Choice.tsx';
import { toGraphiqlLink } from './toGraphiqlLink.ts';
import { PROGRAMS, toProgram } from './toPrograms.ts';
import { listSubjects, toViewQuery, type Subject } from './toViewQuery.ts';
import type { ViewQuery } from './ViewQuery.ts';

type Words = typeof queryZh;
const FORMATS = ['graphql', ...PROGRAMS] as const;
type Format = (typeof FORMATS)[number];

/** A text to copy, under what it is called. */
interface Text {
  label: string;
  copy: string;
  text: string;
}

function toTexts(asked: ViewQuery, format: Format, words: Words): Text[] {
  if (format !== 'graphql') {
    const endpoint = new URL('/graphql', window.location.href).href;
    const label = words.formats[format];
    return [{ label, copy: words.copyProgram(label), text: toProgram(format, endpoint, asked) }];
  }
  const { query, variables } = asked;
  const query_ = { label: words.query, copy: words.copyQuery, text: query };
  if (Object.keys(variables).length === 0) return [query_];
  const text = JSON.stringify(variables, null, 2);
  return [query_, { label: words.variables, copy: words.copyVariables, text }];
}

function Texts({ texts, words }: { texts: readonly Text[]; words: Words }): ReactNode {
  const [copied, setCopied] = useState<string | null>(null);
  const [uncopied, setUncopied] = useState<Text | null>(null);
  const copy = async (text: Text): Promise<void> => {
    const isCopied = await copyText(text.text);
    setCopied(isCopied ? text.copy : null);
    if (!isCopied) setUncopied(text);
  };
  return (
    <>
      {texts.map((each) => (
        <section key={each.copy} className="query-text" aria-label={each.label}>
          <div className="query-text-head">
            <h3>{each.label}</h3>
            <button type="button" className="button" onClick={() => void copy(each)}>
              {each.copy}
            </button>
            <span className="query-copied" role="status">
              {copied === each.copy && words.copied}
            </span>
          </div>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
          <pre tabIndex={0} role="group" aria-label={each.label} translate="no">
            {each.text}
          </pre>
        </section>
      ))}
      {uncopied && (
        <TextDialog
          title={uncopied.copy}
          why={words.notCopied}
          label={uncopied.label}
          text={uncopied.text}
          onClose={() => setUncopied(null)}
        />
      )}
    </>
  );
}

/** The query whose answer is what is shown, selected or listed: to read, to try, to take along. */
export function ViewPart({ words }: { words: Words }): ReactNode {
  const { language } = useWords();
  const library = useLibrary();
  const loaded = useFiltered();
  const shown = useShown();
  const { present } = useExplorer().state;
  const [wanted, setSubject] = useState<Subject>('screen');
  const [format, setFormat] = useState<Format>('graphql');
  const subjects = listSubjects(present);
  const subject = subjects.includes(wanted) ? wanted : 'screen';
  const inFile = readFileFacts() !== null;
  const asked = useMemo(
    () =>
      toViewQuery(present, subject, { loaded, shown, library, language, words: words.comments }),
    [present, subject, loaded, shown, library, language, words],
  );
  return (
    <div className="query-part">
      <p className="query-about">{words.about}</p>
      {inFile && <p className="query-about">{words.inFile}</p>}
      <div className="query-choices">
        {subjects.length > 1 && (
          <Choice
            name="query-subject"
            label={words.subject}
            values={subjects}
            words={words.subjects}
            chosen={subject}
            onChoose={setSubject}
          />
        )}
        {!inFile && (
          <Choice
            name="query-format"
            label={words.format}
            values={FORMATS}
            words={words.formats}
            chosen={format}
            onChoose={setFormat}
          />
        )}
        {asked && !inFile && (
          <a
            className="button query-graphiql"
            href={toGraphiqlLink(asked)}
            target="_blank"
            rel="noopener"
          >
            {words.openGraphiql}
            <span className="visually-hidden">{words.newTab}</span>
          </a>
        )}
      </div>
      {asked ? (
        <Texts key={format} texts={toTexts(asked, format, words)} words={words} />
      ) : (
        <p role="status">{loaded ? words.none : words.loading}</p>
      )}
    </div>
  );
}
