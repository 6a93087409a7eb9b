import { checkReportText } from './checkReportText.ts';
import { checkSections } from './checkSections.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import type { YamlSource } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { readFields, readList } from '../parse/readFields.ts';
import type { ReportText } from '../text/ReportText.ts';
import { reportFields, sectionFields } from './schemas.ts';
import type { ReportHead } from './ReportHead.ts';
import { toSections } from './toSections.ts';
import { toSentences } from '../text/toSentences.ts';

/** `files` are those of the report's folder, by name; `folder` is its path. */
export function readReport(
  id: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): ReportHead {
  const yaml = files.get('report.yaml');
  const txt = files.get('report.txt');
  const missing = [
    ...(yaml ? [] : [toMissing(`${folder}/report.yaml`, 'describe the report as README.md says')]),
    ...(txt ? [] : [toMissing(`${folder}/report.txt`, 'save the report’s text there')]),
  ];
  const parsed = yaml ? parseYaml(`${folder}/report.yaml`, yaml) : { source: null, problems: [] };
  const head = parsed.source ? readHead(parsed.source) : null;
  const stored = txt ? checkReportText(`${folder}/report.txt`, id, txt, head?.draft ?? null) : null;
  const placed =
    head?.sections && stored && stored.text !== null
      ? toSections(id, head.sections, stored.text)
      : { sections: [], problems: [] };
  const problems = [
    ...missing,
    ...parsed.problems,
    ...(head?.problems ?? []),
    ...(stored?.problems ?? []),
    // In a text that was changed, a section that is not found says nothing new.
    ...(stored?.genuine ? placed.problems : []),
    ...checkSections(head?.sections ?? [], placed.sections, stored?.genuine ? stored.text : null),
  ];
  const text =
    !stored?.genuine || stored.text === null
      ? null
      : toReportText(id, stored.text, placed.sections, placed.problems.length === 0);
  return { id, draft: head?.draft ?? null, sections: head?.sections ?? null, text, problems };
}

function readHead(source: YamlSource) {
  const { draft, problems } = readFields(reportFields, source, []);
  const list = readList(sectionFields, source, ['sections']);
  return { draft, sections: list.drafts, problems: [...problems, ...list.problems] };
}

/** Where a section could not be placed, the body may begin anywhere: then all of the text is searched. */
function toReportText(
  report: string,
  text: string,
  sections: ReportText['sections'],
  placed: boolean,
): ReportText {
  const start = (placed ? sections[0]?.start : null) ?? 0;
  return {
    report,
    text,
    sections,
    sentences: toSentences(text, start),
    body: { start, end: text.length },
  };
}

function toMissing(file: string, fix: string): Problem {
  return { file, line: 1, fault: 'the file is missing', fix };
}
