import type { OpenLibrary } from '../explorer/LibraryContext.ts';
import type { Way } from '../explorer/requestWays.ts';
import type { Language } from '../messages/Language.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';

/** A way in plain text: a line for each relation, read from its source to its target, and its quotes below. */
export function toQuoteText(
  way: Way,
  { ontology, report, language }: Pick<OpenLibrary, 'ontology' | 'report'> & { language: Language },
): string {
  const nameOf = (id: string): string =>
    way.entities.find((entity) => entity.id === id)?.name[language] ?? id;
  return way.relations
    .flatMap(({ type, source, target, evidence }) => {
      const verb = ontology.relationTypes.find(({ id }) => id === type)?.name[language] ?? type;
      return [
        `${nameOf(source.id)} — ${verb} → ${nameOf(target.id)}`,
        ...evidence.map(({ quote, start, end, section }) => {
          const found = report.sections.find(({ id }) => id === section.id);
          const place = found ? toSectionLabel(found, language) : section.id;
          return `  “${quote}” (${place}, ${start}–${end})`;
        }),
      ];
    })
    .join('\n');
}
