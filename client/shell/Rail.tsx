import type { ReactNode } from 'react';
import { Legend } from './Legend.tsx';
import { SectionList } from './SectionList.tsx';

/** Table of contents and legend: what there is, and what of it is shown. */
export function Rail({ onFollow }: { onFollow?: () => void }): ReactNode {
  return (
    <>
      <SectionList onFollow={onFollow} />
      <Legend />
    </>
  );
}
