import type { ReactNode } from 'react';
import { languageTag, type Language, type Text } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** A text of the data, set apart from the direction of the text around it, in the page's language, or in `language`, tagged where that is another. */
export function Localized({
  text,
  language,
  className,
}: {
  text: Text;
  language?: Language;
  className?: string;
}): ReactNode {
  const words = useWords();
  const shown = language ?? words.language;
  return (
    <bdi
      {...(className === undefined ? {} : { className })}
      {...(shown === words.language ? {} : { lang: languageTag[shown] })}
    >
      {text[shown]}
    </bdi>
  );
}
