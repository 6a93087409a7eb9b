import { expect, test } from 'vitest';
import { createHrefs } from '../../../client/explorer/createHrefs.ts';
import { firstMoment } from '../../../client/explorer/Moment.ts';
import { toInitialState } from '../../../client/explorer/reduceExplorer.ts';
import type { Moment } from '../../../client/explorer/Moment.ts';

test('tells where an action leads from the state, and works equal ones out once', () => {
  const written: Moment[] = [];
  const toHref = createHrefs(toInitialState(firstMoment), (moment) => {
    written.push(moment);
    return `/${moment.steps.map((step) => ('id' in step ? step.id : '')).join()}`;
  });
  expect(toHref({ type: 'open', id: 'court' })).toBe('/court');
  expect(toHref({ type: 'open', id: 'bureau' })).toBe('/bureau');
  expect(toHref({ type: 'open', id: 'court' })).toBe('/court');
  expect(written).toHaveLength(2);
});
