import {
  LibraryDocument,
  OverviewDocument,
  ToursDocument,
  type LibraryQuery,
  type OverviewQuery,
} from '../../client/api/operations.generated.ts';
import { toGraphData } from '../../client/explorer/toGraphData.ts';
import { toNetworkLayout } from '../../client/graph/network/layoutNetwork.ts';
import { toNetworkInput } from '../../client/graph/network/toNetworkInput.ts';
import { toUnfolded } from '../../client/graph/network/toNetworkView.ts';
import { toInputText, toLayoutText } from '../../client/offline/networkText.ts';
import type { OfflineNetwork, OfflineStart } from '../../client/offline/OfflineFile.ts';
import { createApp } from '../app.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** What the first screen asks, each without variables. */
const QUESTIONS = [LibraryDocument, OverviewDocument, ToursDocument];

/** What the page is drawn from before it asks anything: its first answers, and the layout of its network. */
export async function readStart(
  store: GraphStore,
  facts: Pick<OfflineStart, 'revision' | 'writtenAt'>,
): Promise<OfflineStart> {
  const app = createApp({ store });
  const ask = async (question: string): Promise<string> => {
    const response = await app.fetch('http://fazhi.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: question,
    });
    const answer = await response.text();
    if (!response.ok || 'errors' in (JSON.parse(answer) as object))
      throw new Error(`What the first screen asks has no answer: ${answer.slice(0, 500)}`);
    return answer;
  };
  const questions = QUESTIONS.map((document) =>
    JSON.stringify({ query: document.toString(), variables: {} }),
  );
  const answers = await Promise.all(questions.map(ask));
  const [library = '', overview = ''] = answers;
  return {
    ...facts,
    answers: Object.fromEntries(questions.map((question, at) => [question, answers[at] ?? ''])),
    network: toNetwork(readData(library) as LibraryQuery, readData(overview) as OverviewQuery),
  };
}

const readData = (answer: string): unknown => (JSON.parse(answer) as { data: unknown }).data;

/** Null where the graph is too large to be shown at once. */
function toNetwork({ reports }: LibraryQuery, { overview }: OverviewQuery): OfflineNetwork | null {
  const data = toGraphData(overview.entities, overview.relations);
  if (overview.truncated || toUnfolded(data, null) !== null) return null;
  const sections = reports.flatMap((report) => report.sections.map(({ id }) => id));
  const input = toNetworkInput(data, sections);
  return { input: toInputText(input), layout: toLayoutText(toNetworkLayout(input)) };
}
