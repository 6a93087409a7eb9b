import type { LibraryQuery, OverviewQuery } from '../../client/api/operations.generated.ts';
import { toGraphData } from '../../client/explorer/toGraphData.ts';
import { toNetworkLayout } from '../../client/graph/network/layoutNetwork.ts';
import { toNetworkInput } from '../../client/graph/network/toNetworkInput.ts';
import { toUnfolded } from '../../client/graph/network/toNetworkView.ts';
import { toInputText, toLayoutText } from '../../client/offline/networkText.ts';
import type { OfflineNetwork, OfflineStart } from '../../client/offline/OfflineFile.ts';
import { askFirst } from '../askFirst.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** What the page is drawn from before it asks anything: its first answers, and the layout of its network. */
export async function readStart(
  store: GraphStore,
  facts: Pick<OfflineStart, 'revision' | 'writtenAt'>,
): Promise<OfflineStart> {
  const answers = await askFirst(store);
  const [library, overview] = answers.map(({ data }) => data);
  return {
    ...facts,
    answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
    network: toNetwork(library as LibraryQuery, overview as OverviewQuery),
  };
}

/** Null where the graph is too large to be shown at once. */
function toNetwork({ reports }: LibraryQuery, { overview }: OverviewQuery): OfflineNetwork | null {
  const data = toGraphData(overview.entities, overview.relations);
  if (overview.truncated || toUnfolded(data, null) !== null) return null;
  const sections = reports.flatMap((report) => report.sections.map(({ id }) => id));
  const input = toNetworkInput(data, sections);
  return { input: toInputText(input), layout: toLayoutText(toNetworkLayout(input)) };
}
