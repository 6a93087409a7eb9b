import { toSpellingFix } from '../../graph-seed/parse/findNearest.ts';
import { toHash } from '../../graph-seed/text/toDigest.ts';
import type { WithIndex } from '../search/createIndexSource.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { FORMAT_NAMES, toFormat } from './formats.ts';
import type { FormatName } from './formats.ts';
import { RequestError } from './RequestError.ts';
import { checkView } from './view/checkView.ts';
import { openView } from './view/openView.ts';
import { readParameters } from './view/readParameters.ts';
import type { Parameter } from './view/readParameters.ts';
import { toOptions, toView } from './view/toView.ts';

export interface ExportOrder {
  /** Which format; anything that somebody typed. */
  format: string;
  parameters: Iterable<Parameter>;
}

export interface OpenExportOptions {
  store: GraphStore;
  withIndex: WithIndex;
  pageSize?: number;
}

/** An export that is known and whose graph answers; nothing of it has been written. */
export interface Export {
  /** Of the graph that it is of. */
  revision: string;
  fileName: string;
  mediaType: string;
  /** Names the content: equal for equal content. */
  tag: string;
  /** Checks the view and reads its first page, then answers what can be written. Throws as `openExport`. */
  open(): Promise<AsyncIterable<string | Uint8Array>>;
}

/** Raised whenever equal graphs are written otherwise than before. */
const WRITING = 1;

/** As many as take little time to read and little room. */
const PAGE_SIZE = 500;

/** Throws `RequestError` where the order cannot be filled, `StoreError` where the store cannot answer. */
export async function openExport(
  { format, parameters }: ExportOrder,
  { store, withIndex, pageSize = PAGE_SIZE }: OpenExportOptions,
): Promise<Export> {
  const name = toFormatName(format);
  const values = readParameters(parameters, name);
  const view = toView(values);
  const { mediaType, ending, write } = toFormat(name, toOptions(values));
  const { revision } = await store.getGraph();
  const order = Object.entries(values).map(([key, given]) => [key, given.toSorted()]);
  return {
    revision,
    fileName: `fazhi-graph-${revision}${ending}`,
    mediaType,
    tag: `${revision}-${toHash(JSON.stringify([WRITING, name, order.toSorted()])).slice(0, 12)}`,
    open: async () => {
      await checkView(store, view);
      return write(await openView(view, { store, withIndex, revision, pageSize }));
    },
  };
}

function toFormatName(format: string): FormatName {
  const name = FORMAT_NAMES.find((each) => each === format);
  if (name) return name;
  const fix = toSpellingFix(format, FORMAT_NAMES, `use one of ${FORMAT_NAMES.join(', ')}`);
  throw new RequestError(404, `There is no format “${format}”; ${fix}.`);
}
