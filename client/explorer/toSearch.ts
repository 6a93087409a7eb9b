import type { Step } from '../graph/model.ts';
import type { Address } from './Address.ts';

/** The key of a list in the address. */
export const LIST_KEYS = { section: 'sec', category: 'cat', kind: 'kind' } as const;

/** Ids stay readable: only what would end a value is escaped. */
function encode(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

function encodeStep(step: Step): string {
  return step.type === 'collapse' ? `-${encode(step.id)}` : encode(step.id);
}

/**
 * The query part of the address, `?` included, or nothing for the first screen.
 *
 * `e` is the entity that the view was opened on, `s` what was expanded (`id`) and collapsed (`-id`) since,
 * `sel` the selected entity or relation (absent: that of `e`; empty: none), `sec`, `cat` or `kind` the
 * section, category or kind whose entities are listed,
 * `implied=1` unfolds relations with an implied agent, `lang=en` is English.
 */
export function toSearch({ moment, language }: Address): string {
  const [root, ...rest] = moment.steps;
  const parts: string[] = [];
  if (root) parts.push(`e=${encode(root.id)}`);
  if (rest.length > 0) parts.push(`s=${rest.map(encodeStep).join(',')}`);
  const selected = moment.selection?.id ?? null;
  if (selected !== (root?.id ?? null))
    parts.push(`sel=${selected === null ? '' : encode(selected)}`);
  if (moment.list) parts.push(`${LIST_KEYS[moment.list.type]}=${encode(moment.list.id)}`);
  if (moment.showImplied) parts.push('implied=1');
  if (language === 'en') parts.push('lang=en');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
