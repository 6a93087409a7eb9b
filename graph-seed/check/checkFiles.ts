import { toSpellingFix } from '../parse/findNearest.ts';
import type { Problem } from '../parse/Problem.ts';
import type { Claims } from '../read/readClaims.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { SectionDraft } from '../read/toSections.ts';

const CLAIMS_FILE = /^\d{2}-[^/]+\.yaml$/;

/** A file whose claims are read: `NN-<name>.yaml`. */
export function isClaimsFile(name: string): boolean {
  return CLAIMS_FILE.test(name);
}

/** A folder's name that no report may have, and files in it that nobody would read: their claims would be lost without a word. */
export function checkFileNames(folder: string, names: readonly string[]): Problem[] {
  const kept = {
    file: folder,
    line: 1,
    fault: 'ids that begin with “my.” are those of tours that somebody makes in a browser',
    fix: 'name the folder <place>-<year>',
  };
  const misnamed = names
    .filter((name) => !isClaimsFile(name) && !['report.yaml', 'report.txt'].includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      fault: 'the file is none that a report has',
      fix: 'name it NN-<name>.yaml if it holds claims, or move it away',
    }));
  return folder.endsWith('/my') ? [kept, ...misnamed] : misnamed;
}

/** Each file's section is one of the report's, has no other file, and gives the file its number. */
export function checkFileSections(
  claims: readonly Claims[],
  sections: readonly SectionDraft[],
): Problem[] {
  const numbers = sections.flatMap(({ fields }) => fields.number ?? []);
  const first = new Map<string, Claims>();
  return claims.flatMap((file) => {
    const { head, section } = file;
    if (section === null) return [];
    if (!numbers.includes(section)) {
      const fix = toSpellingFix(section, numbers, `use one of ${numbers.join(', ')}`);
      return [problemAt(head, ['section'], `the section “${section}” is unknown`, fix)];
    }
    const former = first.get(section);
    if (former) {
      const fault = `the section “${section}” has its file: ${toPlace(former.head, ['section'])}`;
      return [problemAt(head, ['section'], fault, 'put all its claims into one file')];
    }
    first.set(section, file);
    const place = sections.findIndex(({ fields }) => fields.number === section) + 1;
    const wanted = String(place).padStart(2, '0');
    const name = head.source.file.slice(head.source.file.lastIndexOf('/') + 1);
    if (name.startsWith(`${wanted}-`)) return [];
    const fault = `section “${section}” is number ${place} in report.yaml, the file’s name begins with ${name.slice(0, 2)}`;
    return [problemAt(head, ['section'], fault, `rename it to ${wanted}${name.slice(2)}`)];
  });
}
