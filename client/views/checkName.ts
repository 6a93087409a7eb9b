import { countCharacters, LONGEST_NAME, toViewName } from '../explorer/views/View.ts';
import type { Messages } from '../messages/zh.ts';

/** A typed name as it will be kept, and why it cannot be; null where it can. */
export function checkName(text: string, m: Messages): { name: string; fault: string | null } {
  const name = toViewName(text);
  if (name === '') return { name, fault: m.views.needsName };
  const isLong = countCharacters(name) > LONGEST_NAME;
  return { name, fault: isLong ? m.views.nameTooLong(LONGEST_NAME) : null };
}
