import { expect, test } from 'vitest';
import { toDrawnText } from '../../../client/canvas/toDrawnText.ts';
import { toElements } from '../../../client/canvas/toElements.ts';
import { toFieldsView } from '../../../client/graph/fields/toFieldsView.ts';
import { toView } from '../../../client/graph/toView.ts';
import type { View } from '../../../client/graph/model.ts';
import { toFieldSections } from '../../../client/parts/toFieldSections.ts';
import { readRealGraph } from '../../support/readRealGraph.ts';

const LANGUAGES = ['zh', 'en'] as const;

/** A section of which nothing is said of some kinds is among the fields. */
async function listViews(): Promise<View[]> {
  const { data, library } = await readRealGraph();
  const shared = { terms: library.ontology, showImplied: false, selection: null };
  const sections = toFieldSections(library.reports[0]?.sections ?? []);
  const size = { width: 792, height: 760, sections, field: null };
  const steps = [{ type: 'open' as const, id: 'wancheng-2025.government-court-linkage-mechanism' }];
  return LANGUAGES.flatMap((language) => [
    toFieldsView(data, { ...shared, ...size, language }),
    toView(data, steps, { ...shared, language }),
  ]);
}

test('the text of a drawing has every character that it is labelled with', async () => {
  const views = await listViews();
  const labels = views.map((view) =>
    toElements(view, null)
      .map(({ data }) => String(data['label'] ?? ''))
      .join(''),
  );
  expect(labels[0]).toContain('—');
  expect(labels[1]).toContain('府院联动');
  for (const [index, view] of views.entries()) {
    const text = toDrawnText(view);
    const written = [...new Set(labels[index])].filter((each) => each.trim() !== '');
    expect(written.filter((each) => !text.includes(each))).toEqual([]);
  }
});
