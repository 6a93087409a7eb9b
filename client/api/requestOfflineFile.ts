import { RequestError } from './RequestError.ts';

/** Where the server has the file for offline use. */
const ADDRESS = '/offline.html';

/** How much has come, in bytes; `total` is null where the server does not say. */
export interface FileProgress {
  loaded: number;
  total: number | null;
}

export interface LoadedFile {
  name: string;
  blob: Blob;
}

/**
 * The one file for offline use, as the server writes it. Rejects with `RequestError`, whose message says in English what the
 * server has said, and with the signal’s reason where it was aborted.
 */
export async function requestOfflineFile(
  signal: AbortSignal,
  onProgress: (progress: FileProgress) => void,
): Promise<LoadedFile> {
  try {
    const response = await fetch(ADDRESS, { signal });
    if (!response.ok || !response.body)
      throw new RequestError('NO_FILE', (await response.text()).trim().slice(0, 1000));
    const declared = Number(response.headers.get('content-length'));
    const total = declared > 0 ? declared : null;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let loaded = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      loaded += value.byteLength;
      onProgress({ loaded, total });
    }
    const disposition = response.headers.get('content-disposition') ?? '';
    return {
      name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'fazhi-graph.html',
      blob: new Blob(pieces, { type: 'text/html' }),
    };
  } catch (error) {
    if (signal.aborted || error instanceof RequestError) throw error;
    throw new RequestError('UNREACHABLE', 'The server cannot be reached.');
  }
}
