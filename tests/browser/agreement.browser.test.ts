import fc from 'fast-check';
import type { Core } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExplorerAction } from '../../client/explorer/reduceExplorer.ts';
import { SAMPLE_DATA } from '../client/graph/sample.ts';
import { launchBrowser } from '../support/browser.ts';
import { openCanvas } from './fixtures/canvasPage.ts';
import type { ServedPage } from './fixtures/servePage.ts';
import { servePage } from './fixtures/servePage.ts';

const ACTIONS = 200;

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [served, browser] = await Promise.all([servePage('./canvas'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Each card in its order, by lane and height: id, height, selected, expanded, pinned. */
type Cards = [id: string, y: number, selected: boolean, expanded: boolean, pinned: boolean][];

const readList = (page: Page): Promise<Cards> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card-list button[data-id]')].map((button) => {
      const state = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      return [
        button.dataset['id'] ?? '',
        Number(button.dataset['y']),
        button.ariaPressed === 'true',
        button.ariaExpanded === 'true',
        state?.textContent.includes('已钉住') ?? false,
      ];
    }),
  );

/** What is drawn: Cytoscape leaves its graph at the element that it draws in. */
const readDrawing = (page: Page): Promise<Cards> =>
  page.evaluate(() => {
    const stage = document.querySelector('.canvas-stage') as unknown as { _cyreg: { cy: Core } };
    const { cy } = stage._cyreg;
    const lanes = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];
    const laneOf = (node: { data(name: string): unknown }): number =>
      lanes.indexOf(node.data('kind') as string);
    const cards = cy.nodes('.card').map((node) => node);
    cards.sort((a, b) => laneOf(a) - laneOf(b) || a.position().y - b.position().y);
    return cards.map((node) => {
      const id = node.data('for') as string;
      return [
        id,
        node.position().y,
        node.hasClass('selected'),
        node.hasClass('focus') || node.hasClass('expanded'),
        cy.getElementById(`pin ${id}`).nonempty(),
      ];
    });
  });

const ids = [...SAMPLE_DATA.entities.keys()];
const number = fc.nat(1000);
/** Actions on whatever card is in view; what brings cards in comes more often. */
const toAction = (
  seed: { kind: string; n: number; y: number },
  inView: string[],
): ExplorerAction => {
  const id = inView[seed.n % inView.length] ?? '';
  switch (seed.kind) {
    case 'undo':
    case 'redo':
      return { type: seed.kind };
    case 'open':
      return { type: 'open', id: ids[seed.n % ids.length] ?? '' };
    case 'select':
      return { type: 'select', selection: seed.n % 5 === 0 ? null : { type: 'entity', id } };
    case 'reveal':
      return { type: 'step', step: { type: 'reveal' } };
    case 'move':
      return { type: 'step', step: { type: 'move', id, x: 0, y: seed.y } };
    default:
      return { type: 'step', step: { type: seed.kind as 'expand', id } };
  }
};
const KINDS = ['expand', 'expand', 'expand', 'collapse', 'hide', 'reveal', 'isolate', 'pin', 'pin'];
const MORE = ['unpin', 'move', 'move', 'select', 'select', 'undo', 'undo', 'redo', 'open'];
const seeds = fc.record({
  kind: fc.constantFrom(...KINDS, ...MORE),
  n: number,
  y: fc.integer({ min: -300, max: 500 }),
});

test(`list and drawing agree on cards, order, selection, expansion and pins after each of ${ACTIONS} random actions`, async () => {
  const { page, problems } = await openCanvas(
    browser,
    served.url,
    'open=government-court-linkage-mechanism',
  );
  const done: ExplorerAction[] = [];
  const kinds = new Set<string>();
  for (const seed of fc.sample(seeds, ACTIONS)) {
    const inView = (await readList(page)).map(([id]) => id);
    const action = toAction(seed, inView);
    done.push(action);
    kinds.add(seed.kind);
    await page.evaluate((detail) => {
      document.dispatchEvent(new CustomEvent('act', { detail }));
    }, action);
    await expect
      .poll(
        async () =>
          JSON.stringify(await readDrawing(page)) === JSON.stringify(await readList(page)),
        { timeout: 5_000, interval: 20, message: JSON.stringify(done) },
      )
      .toBe(true);
  }
  expect(kinds.size).toBeGreaterThan(8);
  expect(problems).toEqual([]);
  await page.close();
}, 240_000);
