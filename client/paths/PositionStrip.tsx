import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkedRelation } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { labelNumbers, placeLabels } from './toPositions.ts';

/** Of the strip's height, what a line of labels takes where the strip is at its lowest. */
const GAP = 1 / 26;
/** Longer labels have no room where the strip is narrow. */
const SHORT = 4;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Where in the report the quotes of a way stand: the text from top to bottom, a line for each sentence. */
export function PositionStrip({ relations }: { relations: readonly LinkedRelation[] }): ReactNode {
  const { m, language } = useWords();
  const { report } = useLibrary();
  const length = Math.max(1, ...report.sections.map(({ end }) => end));
  const sections = placeLabels(
    report.sections.map((section) => ({
      at: section.start / length,
      text: toSectionLabel(section, language),
    })),
    GAP,
  );
  const hops = relations.flatMap(({ evidence }, index) =>
    evidence.map(({ start }) => ({ at: start / length, number: index + 1 })),
  );
  return (
    <section className="position" aria-label={m.links.position}>
      <h2>{m.links.position}</h2>
      {/* Each quote has its section in words: this is the same as a picture. */}
      <div className="position-strip" aria-hidden="true">
        <svg width="46" height="100%">
          {report.sentences.map(({ start }) => (
            <line
              key={start}
              className="position-sentence"
              x1="3"
              x2="43"
              y1={percent(start / length)}
              y2={percent(start / length)}
            />
          ))}
          {hops.map(({ at, number }) => (
            <line
              key={`${at} ${number}`}
              className="position-hop"
              x1="0"
              x2="46"
              y1={percent(at)}
              y2={percent(at)}
            />
          ))}
        </svg>
        {sections.map(({ at, text }) => (
          <span
            key={text}
            className="position-section"
            data-long={text.length > SHORT || undefined}
            style={{ top: percent(at) }}
          >
            {text}
          </span>
        ))}
        {labelNumbers(hops, GAP).map(({ at, text }) => (
          <b key={`${at}`} className="position-number" style={{ top: percent(at) }}>
            {text}
          </b>
        ))}
      </div>
    </section>
  );
}
