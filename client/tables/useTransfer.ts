import { useState } from 'react';
import type { TableName } from '../explorer/screens/TableState.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { copyText } from '../parts/copyText.ts';
import { downloadText } from '../parts/downloadText.ts';
import type { TableRow } from './Cell.ts';
import { toCsvHead } from './columns.ts';
import { toCsv, toTsv, type SeparatedTable } from './toSeparated.ts';
import { useTablesWords } from './useTablesWords.ts';

export interface Transfer {
  /** To the clipboard, with the heads that are shown. */
  copy: (rows: readonly TableRow[]) => void;
  /** As a file, with the names of the server's export for heads. */
  download: (rows: readonly TableRow[]) => void;
  /** What could not be put on the clipboard and is to be copied by hand. */
  byHand: string | null;
  endByHand: () => void;
}

/** Takes rows out of the page as they are shown: the same columns, order and language. */
export function useTransfer(of: TableName, columns: readonly string[]): Transfer {
  const t = useTablesWords();
  const { language } = useWords();
  const { revision } = useLibrary();
  const { announce } = useViewActions();
  const [byHand, setByHand] = useState<string | null>(null);
  const toTable = (
    rows: readonly TableRow[],
    toHead: (column: string) => string,
  ): SeparatedTable => ({
    rows,
    columns: columns.map((id) => ({ id, head: toHead(id) })),
  });
  const copy = async (rows: readonly TableRow[]): Promise<void> => {
    const text = toTsv(toTable(rows, (column) => t.columns[column] ?? column));
    if (await copyText(text)) announce(t.copied(rows.length));
    else setByHand(text);
  };
  return {
    copy: (rows) => void copy(rows),
    download: (rows) => {
      const name = `fazhi-graph-${revision}-${of}.csv`;
      downloadText(name, toCsv(toTable(rows, (column) => toCsvHead(column, language))), 'text/csv');
      announce(t.downloaded(name));
    },
    byHand,
    endByHand: () => setByHand(null),
  };
}
