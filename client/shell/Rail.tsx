import type { ReactNode } from 'react';
import type { Statistics } from '../explorer/requestClaims.ts';
import type { Loaded } from '../explorer/useLoaded.ts';
import { Legend } from './Legend.tsx';
import { SectionList } from './SectionList.tsx';

/** Table of contents and legend. */
export function Rail({
  statistics,
  onFollow,
}: {
  statistics: Loaded<Statistics>;
  onFollow?: () => void;
}): ReactNode {
  const known = statistics.status === 'ready' ? statistics.data : null;
  const counts = known && new Map(known.bySection.map(({ id, count }) => [id, count]));
  return (
    <>
      <SectionList counts={counts} onFollow={onFollow} />
      <Legend statistics={known} />
    </>
  );
}
