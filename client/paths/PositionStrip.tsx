import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkedRelation } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { toPositions } from './toPositions.ts';

/** Of the strip's height, what a line of labels takes where the strip is at its lowest. */
const GAP = 1 / 26;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Where in the report the quotes of a way stand: the text from top to bottom, a line for each sentence. */
export function PositionStrip({ relations }: { relations: readonly LinkedRelation[] }): ReactNode {
  const { m, language } = useWords();
  const { report } = useLibrary();
  const length = Math.max(1, ...report.sections.map(({ end }) => end));
  const sections = toPositions(
    report.sections.map((section) => ({
      at: section.start / length,
      label: toSectionLabel(section, language),
    })),
    GAP,
  );
  const hops = toPositions(
    relations.flatMap(({ evidence }, at) =>
      evidence.slice(0, 1).map(({ start }) => ({ at: start / length, label: String(at + 1) })),
    ),
    GAP,
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
          {hops.map(({ at, label }) => (
            <line
              key={label}
              className="position-hop"
              x1="0"
              x2="46"
              y1={percent(at)}
              y2={percent(at)}
            />
          ))}
        </svg>
        {sections.map(({ labelAt, label }) => (
          <span
            key={label}
            className="position-section"
            data-long={label.length > 6 || undefined}
            style={{ top: percent(labelAt) }}
          >
            {label}
          </span>
        ))}
        {hops.map(({ labelAt, label }) => (
          <b key={label} className="position-number" style={{ top: percent(labelAt) }}>
            {label}
          </b>
        ))}
      </div>
    </section>
  );
}
