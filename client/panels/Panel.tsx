import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import type { Loaded } from '../explorer/useLoaded.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { SectionPanel } from './SectionPanel.tsx';

/** What stands beside the canvas: the selection, else the listed section, else the report. */
export function Panel({ statistics }: { statistics: Loaded<Statistics> }): ReactNode {
  const { selection, section } = useExplorer().state.present;
  if (selection?.type === 'entity') return <EntityPanel key={selection.id} id={selection.id} />;
  if (selection?.type === 'relation') return <RelationPanel key={selection.id} id={selection.id} />;
  if (section !== null) return <SectionPanel key={section} id={section} />;
  return <ReportPanel statistics={statistics} />;
}
