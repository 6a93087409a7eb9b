import { decodeText } from '../parse/decodeText.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { ReportHeadDraft } from './ReportHead.ts';
import { toHash } from '../text/toDigest.ts';
import { toFingerprints } from '../text/toFingerprints.ts';
import { toSentences } from '../text/toSentences.ts';

/** The text as it can be worked with. */
export interface StoredText {
  /** Null where the bytes are no text. */
  text: string | null;
  /** It is the text that `report.yaml` means, so that quotes can be judged. */
  genuine: boolean;
  problems: Problem[];
}

/** Encoding first: where that is wrong, the hash differs too, and saying so would not help. */
export function checkReportText(
  file: string,
  id: string,
  bytes: Uint8Array,
  head: ReportHeadDraft | null,
): StoredText {
  const decoded = decodeText(file, bytes);
  if (decoded.text === null) return { text: null, genuine: false, problems: decoded.problems };
  const lineEnds = checkLineEnds(file, decoded.text);
  const encoding = [...decoded.problems, ...lineEnds];
  const text = decoded.text.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n');
  const { sha256, fingerprints } = head?.fields ?? {};
  const same = sha256 === undefined || toHash(text) === sha256;
  if (!same) {
    const fix = `restore it, or, if the change is meant, run \`node --import jiti/register graph-seed/cli.ts stamp ${id}\``;
    const { line, fault } = findChange(text, fingerprints);
    return { text, genuine: false, problems: [...encoding, { file, line, fault, fix }] };
  }
  if (head && sha256 !== undefined && fingerprints && encoding.length === 0)
    encoding.push(...checkFingerprints(head, fingerprints, text, id));
  return { text, genuine: true, problems: encoding };
}

function checkLineEnds(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  const returned = lines.findIndex((line) => line.includes('\r'));
  if (returned !== -1)
    problems.push({
      file,
      line: returned + 1,
      fault: 'this line ends with a carriage return',
      fix: 'save the file with LF line ends',
    });
  if (!/[^\r\n]\r?\n$/.test(text))
    problems.push({
      file,
      line: text.endsWith('\n') ? lines.length - 1 : lines.length,
      fault: text.endsWith('\n') ? 'the file ends with an empty line' : 'the last line has no end',
      fix: 'let the file end with exactly one line feed',
    });
  return problems;
}

function findChange(
  text: string,
  stamped: readonly string[] | undefined,
): Pick<Problem, 'line' | 'fault'> {
  const fault = 'the text is not the one whose SHA-256 report.yaml holds';
  if (!stamped) return { line: 1, fault };
  const lines = text.replace(/\n$/, '').split('\n');
  const actual = toFingerprints(text);
  const at = actual.findIndex((prints, line) => prints !== stamped[line]);
  if (at === -1)
    return actual.length < stamped.length
      ? {
          line: lines.length,
          fault: `${fault}: line ${lines.length + 1} of ${stamped.length} is gone`,
        }
      : { line: 1, fault: `${fault}, though every sentence is` };
  const line = lines[at] ?? '';
  const wanted = stamped[at]?.split(' ') ?? [];
  const prints = actual[at]?.split(' ') ?? [];
  const sentence = prints.findIndex((print, index) => print !== wanted[index]);
  const span = toSentences(line, 0)[sentence];
  if (!span)
    return { line: at + 1, fault: `${fault}: it differs first at the end of line ${at + 1}` };
  const words = line.slice(span.start, Math.min(span.end, span.start + 12));
  return {
    line: at + 1,
    fault: `${fault}: it differs first in sentence ${sentence + 1} of line ${at + 1}, “${words}…”`,
  };
}

function checkFingerprints(
  head: ReportHeadDraft,
  stamped: readonly string[],
  text: string,
  id: string,
): Problem[] {
  const actual = toFingerprints(text);
  const length = Math.max(actual.length, stamped.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => actual[index] !== stamped[index],
  );
  if (at === undefined) return [];
  const fault = `the fingerprint of line ${at + 1} of report.txt is another`;
  const fix = `run \`node --import jiti/register graph-seed/cli.ts stamp ${id}\``;
  return [problemAt(head, ['fingerprints', at], fault, fix)];
}
