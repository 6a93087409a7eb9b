import { parseDocument } from 'yaml';
import { toHash } from '../text/toDigest.ts';
import { toFingerprints } from '../text/toFingerprints.ts';

/**
 * `report.yaml` with the hash and the fingerprints of a text, all else untouched, comments included.
 * Null where it is no set of fields.
 */
export function stampReport(yaml: string, text: string): string | null {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || typeof document.toJS() !== 'object') return null;
  const rows = toFingerprints(text).map((row) => `  - '${row}'\n`);
  const stamped = setField(yaml, 'sha256', `sha256: ${toHash(text)}\n`);
  return setField(stamped, 'fingerprints', `fingerprints:\n${rows.join('')}`);
}

/** Replaces a field at the left margin with all its lines, or adds it at the end. */
function setField(yaml: string, name: string, field: string): string {
  const lines = yaml.replace(/\n?$/, '\n').split(/(?<=\n)/);
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start === -1) return [...lines, field].join('');
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => /^[^\s-]/.test(line));
  return [...lines.slice(0, start), field, ...(length === -1 ? [] : rest.slice(length))].join('');
}
