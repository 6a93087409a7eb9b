/** The file for offline use cannot be written; the message says why, and what to do. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}
