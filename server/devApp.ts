import { createApp, type App } from './app.ts';
import { openEmbeddedStore } from './openEmbeddedStore.ts';

/** The API on the embedded store, for the development server: a fresh one each time this module is loaded. */
export const app: Promise<App> = openEmbeddedStore().then((store) =>
  createApp({ store, onFault: (error) => console.error(error) }),
);
