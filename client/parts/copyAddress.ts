/** Puts the page's address on the clipboard; whether that was allowed. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return true;
  } catch {
    return false; // Forbidden, or no secure context.
  }
}
