import { Fragment, type ReactNode } from 'react';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** A text in the page's language that names Chinese words: these are marked as Chinese. */
export function MixedText({ text }: { text: string }): ReactNode {
  const { language } = useWords();
  if (language === 'zh') return text;
  return text.split(/(\p{Script=Han}+)/u).map((run, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{run}</Fragment>
    ) : (
      <span key={at} lang={languageTag.zh}>
        {run}
      </span>
    ),
  );
}
