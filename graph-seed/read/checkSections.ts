import type { Section } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import { toSpellingFix } from '../parse/findNearest.ts';
import type { SectionDraft } from './toSections.ts';

const MOST_TITLE_LINES = 2;

/** `placed` are the sections found in the text, which is null where it cannot be read. */
export function checkSections(
  drafts: readonly SectionDraft[],
  placed: readonly Section[],
  text: string | null,
): Problem[] {
  return [
    ...checkNumbers(drafts),
    ...checkParts(drafts),
    ...(text !== null && placed.length === drafts.length
      ? checkTitleLines(drafts, placed, text)
      : []),
  ];
}

function checkNumbers(drafts: readonly SectionDraft[]): Problem[] {
  const first = new Map<string, SectionDraft>();
  return drafts.flatMap((draft) => {
    const { number } = draft.fields;
    const former = number === undefined ? undefined : first.get(number);
    if (number !== undefined && !former) first.set(number, draft);
    if (!former) return [];
    const fault = `the section number “${number ?? ''}” is taken at ${toPlace(former, ['number'])}`;
    return [problemAt(draft, ['number'], fault, 'give each section its own')];
  });
}

/** A part stands before its sections, and they directly behind it. */
function checkParts(drafts: readonly SectionDraft[]): Problem[] {
  const numbers = drafts.flatMap(({ fields }) => fields.number ?? []);
  let open: string[] = [];
  return drafts.flatMap((draft) => {
    const { number, part = null } = draft.fields;
    const depth = part === null ? 0 : open.indexOf(part) + 1;
    const isOpen = part === null || depth > 0;
    if (isOpen) open = [...open.slice(0, depth), ...(number === undefined ? [] : [number])];
    if (isOpen) return [];
    if (!numbers.includes(part)) {
      const fix = toSpellingFix(part, numbers, 'add the part to the list');
      return [problemAt(draft, ['part'], `the part “${part}” is unknown`, fix)];
    }
    const fault = `the section does not stand directly behind its part “${part}”`;
    return [problemAt(draft, ['part'], fault, 'list a part, then all its sections')];
  });
}

function checkTitleLines(
  drafts: readonly SectionDraft[],
  placed: readonly Section[],
  text: string,
): Problem[] {
  const [draft] = drafts;
  const [section] = placed;
  if (!draft || !section) return [];
  const lines = text.slice(0, section.start).split('\n').length - 1;
  if (lines >= 1 && lines <= MOST_TITLE_LINES) return [];
  const fault =
    lines === 0
      ? 'the first section begins with the title'
      : `lines ${MOST_TITLE_LINES + 1} to ${lines} of report.txt belong to no section`;
  return [
    problemAt(draft, ['begins'], fault, 'let it begin right behind the one or two title lines'),
  ];
}
