/** The page in the one file for offline use: it has what it shows and what it asks in itself, and is told of no server. */
import { askWithoutServer } from '../api/ask.ts';
import { changeWords } from '../messages/LanguageContext.ts';
import { offlineEn } from '../messages/offlineEn.ts';
import { offlineZh } from '../messages/offlineZh.ts';
import { createAsk } from './createAsk.ts';
import type { Engine } from './engineMessages.ts';
import { keepNetwork } from './startLayoutWorker.ts';
import { renderPage } from '../renderPage.tsx';
import { PART_IDS, type OfflineStart } from './OfflineFile.ts';
import type { OfflineWindow } from './OfflineWindow.ts';
import { openEngine } from './openEngine.ts';
import { readPart } from './readPart.ts';

const page = window as OfflineWindow;

let engine: Promise<Engine> | null = null;
const getEngine = (): Promise<Engine> => {
  engine ??= Promise.all([readPart(PART_IDS.engine), readPart(PART_IDS.graph)]).then(
    ([script, graph]) => openEngine(script, graph),
  );
  return engine;
};

page.fazhi = {
  graphql: async (query, variables = {}, signal = new AbortController().signal) => {
    const { text } = await (await getEngine())(JSON.stringify({ query, variables }), signal);
    return JSON.parse(text) as unknown;
  },
};

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The file has no element #root.');
  const { answers, network, revision, writtenAt } = JSON.parse(
    await readPart(PART_IDS.start),
  ) as OfflineStart;
  askWithoutServer(createAsk(answers, getEngine), { revision, writtenAt });
  keepNetwork(network);
  changeWords({
    zh: { linkCopied: offlineZh.linkCopied },
    en: { linkCopied: offlineEn.linkCopied },
  });
  await renderPage(root);
  // Once the first screen stands, so that the first search finds the engine open.
  const open = (): void => void getEngine().catch(() => undefined);
  if ('requestIdleCallback' in window) window.requestIdleCallback(open, { timeout: 3_000 });
  else setTimeout(open, 1_000);
}

start().catch((error: unknown) => page.fazhiFault?.(String(error)));
