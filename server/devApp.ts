import type { RequestListener } from 'node:http';
import { createApp } from './app.ts';
import { createFetchListener } from './createFetchListener.ts';
import { createExportHandler, EXPORT_PATH } from './export/createExportHandler.ts';
import { createOfflineHandler, OFFLINE_PATH } from './offline/createOfflineHandler.ts';
import { openEmbeddedStore } from './openEmbeddedStore.ts';
import { createIndexSource } from './search/createIndexSource.ts';

/**
 * The API and the exports on the embedded store, for the development server: a fresh one each time this module is
 * loaded.
 */
export const app: Promise<RequestListener> = openEmbeddedStore().then((store) => {
  const shared = {
    store,
    withIndex: createIndexSource(store),
    onFault: (error: unknown) => console.error(error),
  };
  const answer = createApp(shared);
  const serveExport = createFetchListener(createExportHandler(shared));
  const serveOffline = createFetchListener(createOfflineHandler(shared));
  return (request, response) => {
    if (request.url?.startsWith(EXPORT_PATH)) serveExport(request, response);
    else if (request.url?.startsWith(OFFLINE_PATH)) serveOffline(request, response);
    else void answer(request, response);
  };
});
