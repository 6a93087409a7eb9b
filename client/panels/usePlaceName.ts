import { useCallback } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { MatrixAxis } from '../graph/matrix/axes.ts';
import type { Place } from '../graph/matrix/Matrix.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';

/** What a row or a column is called; a section with its number. */
export function usePlaceName(): (axis: MatrixAxis, place: Place) => string {
  const { reports } = useLibrary();
  const { language, pick } = useWords();
  return useCallback(
    (axis, { id, name }) => {
      if (axis !== 'SECTION') return pick(name);
      const section = reports.flatMap(({ sections }) => sections).find((each) => each.id === id);
      const label = section ? toSectionLabel(section, language) : '';
      return label === '' || label === pick(name) ? pick(name) : `${label} ${pick(name)}`;
    },
    [reports, language, pick],
  );
}
