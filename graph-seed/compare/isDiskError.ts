/** What the system refused, by its code (ENOENT, EISDIR), and not a mistake in how it was asked (ERR_…). */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^E[A-Z0-9]+$/.test(error.code)
  );
}
