import type { Problem } from '../parse/Problem.ts';
import type { DraftOf } from '../parse/readFields.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { reportFields } from './schemas.ts';
import type { SectionDraft } from './toSections.ts';

export type ReportHeadDraft = DraftOf<typeof reportFields>;

/** What `report.yaml` and `report.txt` say; null where that could not be read. */
export interface ReportHead {
  /** Report id. */
  id: string;
  draft: ReportHeadDraft | null;
  sections: SectionDraft[] | null;
  text: ReportText | null;
  problems: Problem[];
}
