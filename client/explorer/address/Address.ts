import type { Language } from '../../messages/Language.ts';
import type { Moment } from '../Moment.ts';

export type Theme = 'light' | 'dark';

/** What the address bar holds. */
export interface Address {
  moment: Moment;
  language: Language;
  /** Null: the one that the system has, or that was chosen here before. */
  theme: Theme | null;
  /** The graph's, when the address was made; null where it does not say. */
  revision: string | null;
}
