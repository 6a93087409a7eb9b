import { createHash } from 'node:crypto';

/** SHA-256 in hex of a text (as UTF-8) or of bytes. */
export function toHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 in hex of plain data, whatever the order of its keys. */
export function toDigest(value: unknown): string {
  return toHash(JSON.stringify(value, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
