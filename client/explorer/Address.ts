import type { Language } from '../messages/Language.ts';
import type { Moment } from './Moment.ts';

/** What the address bar holds. */
export interface Address {
  moment: Moment;
  language: Language;
}
