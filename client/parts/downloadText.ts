/** Has the browser save a text as a file in UTF-8. */
export function downloadText(fileName: string, text: string, type: string): void {
  downloadFile(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Has the browser save what it holds as a file. */
export function downloadFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file once the click is over; it needs the address until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
