import type { Evidence } from '../model.ts';
import type { EntityDraft, RelationDraft } from '../read/readClaims.ts';
import type { ReportHeadDraft } from '../read/ReportHead.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { PlacedTranslation } from './checkTranslations.ts';

export interface Located<D> {
  draft: D;
  evidence: Evidence[];
}

/** What a report's files hold, where no check found a fault in them; what is not known of the ontology is not checked. */
export interface CheckedReport {
  head: ReportHeadDraft;
  text: ReportText;
  translations: readonly PlacedTranslation[];
  entities: readonly Located<EntityDraft>[];
  relations: readonly Located<RelationDraft>[];
}
