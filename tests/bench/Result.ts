import type { MemoryReading } from './benchMemory.ts';
import type { Protections } from './benchProtections.ts';
import type { AnsweredQuestion, FailedQuestion, Growth } from './benchQuestions.ts';
import type { SearchGrowth } from './benchSearch.ts';
import type { describeMachine } from './describeMachine.ts';
import type { LoadedSize } from './loadGraph.ts';
import type { OfflineResult } from './page/benchOffline.ts';
import type { PageResult } from './page/benchPage.ts';

export interface SizeResult {
  /** Asked for; what was loaded is a little more, and the hub. */
  size: number;
  loaded: LoadedSize;
  questions: (AnsweredQuestion | FailedQuestion)[];
}

/** What `npm run bench` writes. */
export interface Result {
  date: string;
  machine: ReturnType<typeof describeMachine>;
  /** `machine.load` after the run. */
  loadAfter: number;
  sizes: SizeResult[];
  growth: Growth[];
  protections: Protections[];
  memory: MemoryReading[];
  search: SearchGrowth[];
  /** Null where it was not measured; of the other parts there is nothing then. */
  page: PageResult | null;
  /** Null where it was not measured. */
  offline: OfflineResult | null;
}
