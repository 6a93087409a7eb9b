import { firstMoment, type Moment } from '../Moment.ts';
import type { Address } from './Address.ts';
import { PARTS } from './parts.ts';

export interface ReadAddress extends Address {
  /** What stood in the address and could not be read, as it stood there. */
  dropped: readonly string[];
}

/** Of one thing that was dropped. */
const MOST_SHOWN = 80;

const REVISION = /^[\w.-]{1,64}$/;

/** Reads what `toSearch` writes; what it cannot read it passes over and names, never an error. */
export function fromSearch(search: string): ReadAddress {
  const params = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (text: string): void => {
    dropped.push(text.slice(0, MOST_SHOWN));
  };
  const moment = PARTS.reduce<Moment>(
    (read, part) => ({ ...read, ...part.read(params, drop) }),
    firstMoment,
  );
  const theme = params.get('theme');
  const revision = params.get('rev') ?? '';
  return {
    moment,
    language: params.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    revision: REVISION.test(revision) ? revision : null,
    dropped,
  };
}
