import './cite.css';
import type { ReactNode } from 'react';
import { useLoaded } from '../explorer/useLoaded.ts';
import { citeEn } from '../messages/citeEn.ts';
import { citeZh } from '../messages/citeZh.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import type { Cited } from './Cited.ts';
import { CiteActions } from './CiteActions.tsx';
import { MissingList } from './MissingList.tsx';
import { ReferenceText } from './ReferenceText.tsx';
import { requestCited } from './requestCited.ts';
import { StyleChoice } from './StyleChoice.tsx';
import { listMissing } from './styles.ts';
import { toCitable } from './toCitable.ts';
import { toWorks } from './toWorks.ts';
import { useCiteContext } from './useCiteContext.ts';
import { useStyle } from './useStyle.ts';

/** References for what is cited, in a style that can be chosen; what of them is not known; and ways to take them along. */
export function References({ cited }: { cited: Cited }): ReactNode {
  const { language } = useWords();
  const words = usePartWords({ zh: citeZh, en: citeEn });
  const context = useCiteContext();
  const [style, choose] = useStyle();
  const loaded = useLoaded(`cited ${JSON.stringify(cited)}`, (signal) =>
    requestCited(cited, signal),
  );
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  const citable = toCitable(cited, loaded.data, context);
  const works = toWorks(citable);
  const { unknown } = loaded.data;
  if (citable.claims.length === 0)
    return (
      <>
        <p>{words.nothing}</p>
        <MissingList missing={[]} several={false} unknown={unknown} words={words} />
      </>
    );
  return (
    <>
      <StyleChoice style={style} onChoose={choose} words={words} />
      <ReferenceText works={works} style={style} words={words} />
      <CiteActions works={works} style={style} language={language} words={words} />
      <MissingList
        missing={listMissing(works, style)}
        several={citable.reports.length > 1}
        unknown={unknown}
        words={words}
      />
    </>
  );
}
