/** Has the browser save bytes as a file. */
export function downloadBlob(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file once the click is over; it needs the address until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
