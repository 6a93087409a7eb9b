import { readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { FACES_PATH } from '../client/api/staticFaces.ts';
import { createApp } from './app.ts';
import { createFetchListener } from './createFetchListener.ts';
import { createExportHandler, EXPORT_PATH } from './export/createExportHandler.ts';
import { createFaceHandler } from './faces/createFaceHandler.ts';
import { listVariableFaces } from './faces/listVariableFaces.ts';
import { createOfflineHandler, OFFLINE_PATH } from './offline/createOfflineHandler.ts';
import { openEmbeddedStore } from './openEmbeddedStore.ts';
import { createIndexSource } from './search/createIndexSource.ts';

const FONTS = fileURLToPath(new URL('../node_modules/@fontsource-variable', import.meta.url));

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
  const serveFaces = createFetchListener(
    createFaceHandler({
      faces: listVariableFaces(readdirSync(FONTS).map((name) => `${FONTS}/${name}/files`)),
      cacheControl: 'no-cache',
      onFault: shared.onFault,
    }),
  );
  return (request, response) => {
    if (request.url?.startsWith(EXPORT_PATH)) serveExport(request, response);
    else if (request.url?.startsWith(OFFLINE_PATH)) serveOffline(request, response);
    else if (request.url?.startsWith(FACES_PATH)) serveFaces(request, response);
    else void answer(request, response);
  };
});
