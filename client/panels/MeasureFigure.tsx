import type { ReactNode } from 'react';
import type { Measure } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Localized } from '../parts/Localized.tsx';
import { EntityLink } from './EntityLink.tsx';
import { formatMeasure } from './formatMeasure.ts';

/** A measured outcome's figure in large type, and in words how it is to be read. */
export function MeasureFigure({ measure }: { measure: Measure }): ReactNode {
  const { m, language } = useWords();
  const figure = formatMeasure(measure, language);
  const reading = [
    measure.comparator === 'EXACT' ? null : m.comparator[measure.comparator],
    m.status[measure.status],
    measure.scope && m.scope[measure.scope],
  ].filter((word) => word !== null);
  return (
    <div className="measure">
      <p className="measure-figure" lang={figure === measure.raw ? 'zh-Hans' : undefined}>
        {figure}
      </p>
      <p className="measure-reading">{reading.join(language === 'zh' ? '，' : ', ')}</p>
      <dl className="facts-list">
        {!figure.startsWith(measure.raw) && (
          <div>
            <dt>{m.asWritten}</dt>
            <dd lang="zh-Hans">{measure.raw}</dd>
          </div>
        )}
        {measure.of && (
          <div>
            <dt>{m.measureOf}</dt>
            <dd>
              <EntityLink entity={measure.of} />
            </dd>
          </div>
        )}
        {measure.indicator && (
          <div>
            <dt>{m.indicator}</dt>
            <dd>
              <Localized text={measure.indicator.name} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
