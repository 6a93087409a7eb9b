/** Our layouts alone, over what the page would ask for, in a browser. */
import { requestLibrary } from '../../../../client/explorer/Library.ts';
import { requestOverview } from '../../../../client/explorer/requestOverview.ts';
import { toFieldsView } from '../../../../client/graph/fields/toFieldsView.ts';
import { layoutNetwork } from '../../../../client/graph/network/layoutNetwork.ts';
import { toNetworkInput } from '../../../../client/graph/network/toNetworkInput.ts';
import { toHomeView } from '../../../../client/graph/toHomeView.ts';
import { toFieldSections } from '../../../../client/parts/toFieldSections.ts';

export interface Layouts {
  /** Lays out each of them anew; ms by the arrangement's name. */
  measure(): Record<string, number>;
}

declare global {
  interface Window {
    layouts: Layouts;
  }
}

const { signal } = new AbortController();
const [library, data] = await Promise.all([requestLibrary(signal), requestOverview(signal)]);
const sections = library.reports.flatMap((report) => toFieldSections(report.sections));
const options = {
  language: 'zh',
  terms: library.ontology,
  showImplied: false,
  selection: null,
  width: 792,
  height: 760,
  sections,
  field: null,
} as const;

const LAYOUTS: Record<string, () => unknown> = {
  fields: () => toFieldsView(data, options),
  lanes: () => toHomeView(data, options),
  network: () => {
    const steps = layoutNetwork(
      toNetworkInput(
        data,
        sections.map(({ id }) => id),
      ),
      null,
    );
    while (!steps.next().done);
  },
};

window.layouts = {
  measure: () =>
    Object.fromEntries(
      Object.entries(LAYOUTS).map(([name, lay]) => {
        const begun = performance.now();
        lay();
        return [name, performance.now() - begun];
      }),
    ),
};
