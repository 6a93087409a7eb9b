import { fileURLToPath } from 'node:url';

/** Where this project's seed is. */
export const SEED_FOLDER = fileURLToPath(new URL('.', import.meta.url));
