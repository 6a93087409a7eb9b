import type { queryZh } from '../messages/queryZh.ts';

/** What a query's comments say, in the page's language. */
export type QueryWords = (typeof queryZh)['comments'];
