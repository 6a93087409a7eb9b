import { useEffect, useRef, useState, type ReactNode } from 'react';
import { readFileFacts } from '../api/ask.ts';
import { RequestError } from '../api/RequestError.ts';
import { requestOfflineFile, type FileProgress } from '../api/requestOfflineFile.ts';
import { languageTag } from '../messages/Language.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { offlineEn } from '../messages/offlineEn.ts';
import { offlineZh } from '../messages/offlineZh.ts';
import { downloadBlob } from '../parts/downloadBlob.ts';

type State =
  | { status: 'idle'; said: string }
  | { status: 'working'; progress: FileProgress | null }
  | { status: 'failed'; code: string; message: string };

const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Downloads all of the explorer as one file; or, in that file, says which it is. */
export function OfflineFile(): ReactNode {
  const words = usePartWords({ zh: offlineZh, en: offlineEn });
  const { language } = useWords();
  const file = readFileFacts();
  const date = new Intl.DateTimeFormat(languageTag[language], { dateStyle: 'long' });
  return (
    <section className="offline-file" aria-label={words.title}>
      <h3>{words.title}</h3>
      {file ? (
        <p>{words.inFile(file.revision, date.format(new Date(file.writtenAt)))}</p>
      ) : (
        <>
          <p>{words.about}</p>
          <Download words={words} />
        </>
      )}
    </section>
  );
}

function Download({ words }: { words: typeof offlineZh }): ReactNode {
  const [state, setState] = useState<State>({ status: 'idle', said: '' });
  const running = useRef<AbortController>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => () => running.current?.abort(), []);

  const download = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ status: 'working', progress: null });
    try {
      const { name, blob } = await requestOfflineFile(controller.signal, (progress) =>
        setState({ status: 'working', progress }),
      );
      downloadBlob(name, blob);
      setState({ status: 'idle', said: words.done(name) });
    } catch (error) {
      if (controller.signal.aborted) setState({ status: 'idle', said: words.cancelled });
      else {
        const { code, message } =
          error instanceof RequestError ? error : { code: 'OTHER', message: String(error) };
        setState({ status: 'failed', code, message });
      }
    }
    button.current?.focus();
  };
  const progress = state.status === 'working' ? state.progress : null;
  return (
    <>
      <div className="offline-actions">
        <button
          ref={button}
          type="button"
          className="button"
          onClick={() => (state.status === 'working' ? running.current?.abort() : void download())}
        >
          {state.status === 'working'
            ? words.cancel
            : state.status === 'failed'
              ? words.retry
              : words.download}
        </button>
        {state.status === 'working' && (
          <progress
            aria-label={words.download}
            {...(progress?.total ? { value: progress.loaded, max: progress.total } : {})}
          />
        )}
      </div>
      <p role="status">
        {state.status === 'idle' && state.said}
        {state.status === 'working' && !progress && words.preparing}
      </p>
      {progress && (
        <p aria-hidden="true">
          {words.loading(
            toMegabytes(progress.loaded),
            progress.total === null ? '?' : toMegabytes(progress.total),
          )}
        </p>
      )}
      {state.status === 'failed' && (
        <div role="alert">
          <p>{state.code === 'UNREACHABLE' ? words.unreachable : words.failed}</p>
          {state.code === 'NO_FILE' && <p lang="en">{state.message}</p>}
        </div>
      )}
    </>
  );
}
