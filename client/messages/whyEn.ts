import type { whyZh } from './whyZh.ts';

export const whyEn: typeof whyZh = {
  title: 'Why this relation is here',
  places: (place, count) => `${place} (${count} sentences in all)`,
  statedBy: (place, verb, source, target) =>
    `The report, ${place}, states by “${verb}” how “${source}” and “${target}” are related`,
  stated: (place, source, target) =>
    `The report, ${place}, states that “${source}” and “${target}” are related`,
  statedAloneBy: (place, verb, target) =>
    `The report, ${place}, states “${verb}” and “${target}” without saying who did it`,
  statedAlone: (place, target) =>
    `The report, ${place}, states “${target}” without saying who did it`,
  juxtaposedBy: (place, verb, source, target) =>
    `The report, ${place}, puts “${source}” and “${target}” side by side at “${verb}” and states no cause`,
  juxtaposed: (place, source, target) =>
    `The report, ${place}, puts “${source}” and “${target}” side by side and states no cause`,
  juxtaposedAlone: (place, target) =>
    `The report, ${place}, puts “${target}” beside its context and states neither who did it nor a cause`,
  inferredBy: (place, verb, source, target) =>
    `The report, ${place}, does not state it: the editors infer from “${verb}” how “${source}” and “${target}” are related`,
  inferred: (place, source, target) =>
    `The report, ${place}, does not state it: the editors infer that “${source}” and “${target}” are related`,
  explicit: 'the subject is named there',
  implied: (source) => `the subject “${source}” was supplied by the editors`,
  quotes: (count) => `it is quoted in ${count} places`,
  note: 'the note below gives the reason',
  join: '; ',
  end: '.',
};
