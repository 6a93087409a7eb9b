import type { offlineZh } from './offlineZh.ts';

/** Words for the one file for offline use, in English. */
export const offlineEn: typeof offlineZh = {
  title: 'Offline file',
  about:
    'One HTML file of about 5 MB with the whole graph, the report’s text, tours, search and fonts. Put it on a stick and open it by a double click: it needs no network and sends nothing.',
  download: 'Download the offline file',
  preparing: 'The server is writing the file; the first time takes a while …',
  loading: (loaded, total) => `${loaded} of ${total} downloaded`,
  cancel: 'Stop',
  cancelled: 'Stopped; nothing was downloaded.',
  done: (name) => `${name} was downloaded`,
  failed: 'Not downloaded: the server could not give the file.',
  unreachable: 'Not downloaded: the server cannot be reached.',
  retry: 'Try again',
  inFile: (revision, date) =>
    `This page is the offline file: graph revision ${revision}, written on ${date}. It uses no network; for GraphiQL and exports of the whole graph, go to the page on a server.`,
  linkCopied: 'Link copied; it opens this file on this computer only',
};
