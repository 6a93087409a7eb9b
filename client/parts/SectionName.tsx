import type { ReactNode } from 'react';
import type { Text } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from './toSectionLabel.ts';

/** A section's number and title, 三（二） 府院、府检联动. */
export function SectionName({ section }: { section: { number: string; title: Text } }): ReactNode {
  const { language, pick } = useWords();
  const label = toSectionLabel(section, language);
  const title = pick(section.title);
  return <span>{label === title ? title : `${label} ${title}`}</span>;
}
