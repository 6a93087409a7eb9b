import { buildClient } from '../../server/buildClient.ts';

/** Builds the page once, before any test starts a server that would. */
export default async function setup(): Promise<void> {
  await buildClient(() => undefined);
}
