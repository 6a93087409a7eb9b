import type { Covered, Report, Section } from '../../../graph-seed/model.ts';
import type { ReportProperties, SectionProperties, SentenceProperties } from './graphFormat.ts';

/** A report as `REPORT_MAP` returns it. */
export interface ReportRow extends ReportProperties {
  sections: SectionProperties[];
  sentences: SentenceProperties[];
}

/** Of a report's node: its properties, and those of its sections and sentences in reading order. */
export const REPORT_MAP = `report {
  .*,
  sections: COLLECT {
    MATCH (section:FazhiSection {report: report.id})
    RETURN section { .* }
    ORDER BY section.position
  },
  sentences: COLLECT {
    MATCH (sentence:FazhiSentence {report: report.id})
    RETURN sentence { .* }
    ORDER BY sentence.position
  }
}`;

export function toReport(row: ReportRow): Report {
  return {
    id: row.id,
    title: { zh: row.title, en: row.titleEn },
    issuer: row.issuer,
    period: row.period,
    source: {
      url: row.sourceUrl ?? null,
      publishedOn: row.sourcePublishedOn ?? null,
      retrievedOn: row.sourceRetrievedOn ?? null,
    },
    text: row.text,
    sha256: row.sha256,
    sections: row.sections.map(toSection),
    sentences: row.sentences.map(({ text, translation, start, end }) => ({
      text,
      translation: translation ?? null,
      start,
      end,
    })),
    coverage: {
      sentences: toCovered(row.coveredSentences),
      figures: toCovered(row.coveredFigures),
      characters: toCovered(row.coveredCharacters),
      unquoted: row.unquotedStarts.map((start, at) => ({
        start,
        end: row.unquotedEnds[at] ?? start,
      })),
    },
  };
}

export function toSection(properties: SectionProperties): Section {
  const { id, part, number, title, titleEn, start, end } = properties;
  return { id, part: part ?? null, number, title: { zh: title, en: titleEn }, start, end };
}

function toCovered([quoted = 0, total = 0]: readonly number[]): Covered {
  return { quoted, total };
}
