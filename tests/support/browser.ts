/** A real Chromium for tests: the one that sets PDFs. */
export { launchBrowser } from '../../server/pdf/launchBrowser.ts';
