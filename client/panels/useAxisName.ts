import { useCallback } from 'react';
import { toAxisChoice, type MatrixAxis } from '../graph/matrix/axes.ts';
import { usePartWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';

/** What an axis is called. */
export function useAxisName(): (axis: MatrixAxis) => string {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  return useCallback(
    (axis) => {
      const { of, byCategory } = toAxisChoice(axis);
      return byCategory ? words.byCategory(words.axes[of]) : words.axes[of];
    },
    [words],
  );
}
