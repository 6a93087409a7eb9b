import type { ReportText } from '../explorer/requestText.ts';
import { toQuoted } from './toKindMarks.ts';
import { overlaps, type Span } from './Span.ts';

/** What of a section is in the graph; a part's is that of its sections together. */
export interface SectionCounts {
  /** Entities with a quote in it. */
  entities: number;
  /** Characters within a quote, and all; line ends do not count. */
  characters: { quoted: number; total: number };
}

/** By section id. */
export function toSectionCounts(
  { text, entities, relations }: Pick<ReportText, 'text' | 'entities' | 'relations'>,
  sections: readonly ({ id: string } & Span)[],
): ReadonlyMap<string, SectionCounts> {
  const quoted = new Uint8Array(text.length);
  for (const { start, end } of toQuoted([...entities, ...relations])) quoted.fill(1, start, end);
  return new Map(
    sections.map((section) => {
      let total = 0;
      let within = 0;
      for (let at = section.start; at < section.end && at < text.length; at += 1) {
        if (text.charAt(at) === '\n') continue;
        total += 1;
        within += quoted[at] ?? 0;
      }
      const own = entities.filter(({ evidence }) =>
        evidence.some((quote) => overlaps(quote, section)),
      );
      return [section.id, { entities: own.length, characters: { quoted: within, total } }] as const;
    }),
  );
}
