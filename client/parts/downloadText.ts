import { downloadBlob } from './downloadBlob.ts';

/** Has the browser save a text as a file in UTF-8. */
export function downloadText(fileName: string, text: string, type: string): void {
  downloadBlob(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
}
