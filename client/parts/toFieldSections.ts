import type { FieldSection } from '../graph/fields/toRows.ts';
import type { Language, Text } from '../messages/Language.ts';
import { toSectionLabel } from './toSectionLabel.ts';

interface Section {
  id: string;
  number: string;
  title: Text;
}

/** A report's sections as the fields name them. */
export function toFieldSections(sections: readonly Section[]): FieldSection[] {
  return sections.map((section) => {
    const toNumber = (language: Language): string => {
      const label = toSectionLabel(section, language);
      return label === section.title[language] ? '' : label;
    };
    const number = { zh: toNumber('zh'), en: toNumber('en') };
    return { id: section.id, title: section.title, number };
  });
}
