/** Builds the page where it is missing or older than its sources, as `npm start` does. */
import { buildClient } from '../server/buildClient.ts';

await buildClient((message) => console.log(message));
