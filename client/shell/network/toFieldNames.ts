import type { ReportOutline } from '../../explorer/Library.ts';
import { isShared, toSharedId } from '../../graph/network/NetworkLayout.ts';
import type { Language } from '../../messages/Language.ts';
import { toSectionLabel } from '../../parts/toSectionLabel.ts';

/** What the network’s fields are called, the longest name first: section by section, and the bodies that act in several. */
export function toFieldNames(
  reports: readonly ReportOutline[],
  language: Language,
  shared: { long: string; short: string },
): ReadonlyMap<string, string[]> {
  return new Map(
    reports.flatMap((report) => {
      // Where there are several reports, each field says whose it is.
      const prefix = reports.length > 1 ? `${report.issuer.name[language]} ` : '';
      return [
        ...report.sections.map((section): [string, string[]] => {
          const label = toSectionLabel(section, language);
          const title = section.title[language];
          const names = label === title ? [title] : [`${label} ${title}`, label];
          return [section.id, [`${prefix}${names[0] ?? ''}`, ...names.slice(1)]];
        }),
        [toSharedId(report.id), [`${prefix}${shared.long}`, shared.short]] as [string, string[]],
      ];
    }),
  );
}

/** A field of a section that no report has is called by its id. */
export function findFieldNames(
  names: ReadonlyMap<string, string[]>,
  id: string,
  shared: string,
): string[] {
  return names.get(id) ?? [isShared(id) ? shared : id];
}
