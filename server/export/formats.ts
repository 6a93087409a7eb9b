import { toCsv } from './csv/toCsv.ts';
import { toCsvArchive } from './csv/toCsvArchive.ts';
import { toJsonld } from './rdf/toJsonld.ts';
import { toTurtle } from './rdf/toTurtle.ts';
import { toCyjs } from './toCyjs.ts';
import type { ExportSource } from './view/ExportSource.ts';
import type { ExportOptions } from './view/ExportView.ts';
import { toGexf } from './xml/toGexf.ts';
import { toGraphml } from './xml/toGraphml.ts';

export interface Format {
  mediaType: string;
  /** What the file’s name ends in. */
  ending: string;
  write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}

/** Each format by its name, as these options would have it. */
const FORMATS = {
  graphml: (options) => ({
    mediaType: 'application/graphml+xml; charset=utf-8',
    ending: '.graphml',
    write: (source) => toGraphml(source, options),
  }),
  gexf: (options) => ({
    mediaType: 'application/gexf+xml; charset=utf-8',
    ending: '.gexf',
    write: (source) => toGexf(source, options),
  }),
  cyjs: () => ({ mediaType: 'application/json', ending: '.cyjs', write: toCyjs }),
  csv: ({ table }) =>
    table === null
      ? { mediaType: 'application/zip', ending: '.zip', write: toCsvArchive }
      : {
          mediaType: 'text/csv; charset=utf-8; header=present',
          ending: `-${table}.csv`,
          write: (source) => toCsv(source, table),
        },
  jsonld: () => ({ mediaType: 'application/ld+json', ending: '.jsonld', write: toJsonld }),
  turtle: () => ({ mediaType: 'text/turtle; charset=utf-8', ending: '.ttl', write: toTurtle }),
  cypher: () => ({
    mediaType: 'text/plain; charset=utf-8',
    ending: '.cypher',
    write: writeCypher,
  }),
} as const satisfies Record<string, (options: ExportOptions) => Format>;

/** Only here: its rows are those of the seed’s writer, which needs the database’s driver. */
async function* writeCypher(source: ExportSource): AsyncGenerator<string> {
  const { toCypher } = await import('./cypher/toCypher.ts');
  yield* toCypher(source);
}

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function toFormat(name: FormatName, options: ExportOptions): Format {
  return FORMATS[name](options);
}
