/** What was typed and not yet kept, by what it is about: it is there when that is shown again. */
const drafts = new Map<string, string>();

export const readDraft = (key: string): string | null => drafts.get(key) ?? null;

/** Null: nothing is left to keep. */
export function writeDraft(key: string, text: string | null): void {
  if (text === null) drafts.delete(key);
  else drafts.set(key, text);
}
