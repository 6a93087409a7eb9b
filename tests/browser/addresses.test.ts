import { describe, expect, it } from 'vitest';
import { fromSearch } from '../../client/explorer/address/fromSearch.ts';
import { PARTS } from '../../client/explorer/address/parts.ts';
import { openPage } from '../support/openPage.ts';
import { provideBrowser } from '../support/provideBrowser.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';

const provided = provideBrowser();

const KEYS = [...PARTS.flatMap((part) => part.keys), 'rev', 'lang', 'theme', 'unknown'];
const VALUES = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=1">',
  'javascript:window.hacked=1',
  '99999999999999999999999',
  '-1e309;NaN;Infinity',
  '__proto__',
  'constructor;USES;out',
  'another-2024.district-court',
  'wancheng-2025.district-court~LEADS~nobody',
  '\u202egnirts\u0000\ufffe',
  '%E0%A4%A',
  '🏛️'.repeat(40),
  ';;;,,,!!!@@@***///:::$$$',
  'a'.repeat(2000),
  '$1;2;x,-x,!x,@x,*x,/x,:,x;NONE;in',
];

/** A hundred addresses: each value in each key in turn, and many keys at a time. */
const ADDRESSES = Array.from({ length: 100 }, (_, n) => {
  const key = KEYS[n % KEYS.length] ?? '';
  const value = VALUES[n % VALUES.length] ?? '';
  const other = VALUES[(n * 7 + 3) % VALUES.length] ?? '';
  const pairs: [string, string][] = [[key, value]];
  if (n % 2 === 1) pairs.push(['e', n % 4 === 1 ? LINKAGE : other], ['s', other]);
  if (n % 5 === 0) pairs.push(['no-cat', other], ['no-sec', value], ['sel', other]);
  return `?${pairs.map(([name, text]) => `${name}=${text.includes('%') ? text : encodeURIComponent(text)}`).join('&')}`;
});

describe('an address', () => {
  it('may hold anything: nothing is thrown, no script runs, and the page stays whole', async () => {
    expect(new Set(ADDRESSES).size).toBe(100);
    const { page, faults } = await openPage(provided.browser, provided.address);
    const check = async (query: string): Promise<void> => {
      const found = await page.evaluate(() => ({
        hacked: 'hacked' in window,
        overlays: document.querySelectorAll('vite-error-overlay').length,
        header: document.querySelectorAll('.header').length,
        injected: document.querySelectorAll('body script:not([src]), body img').length,
      }));
      expect(found, query).toEqual({ hacked: false, overlays: 0, header: 1, injected: 0 });
      expect(faults, query).toEqual([]);
    };
    await page.locator('.facet-row .count').first().waitFor();
    // As where the browser's back and forward lead to them.
    for (const query of ADDRESSES) {
      await page.evaluate(async (search) => {
        window.history.pushState(null, '', search);
        window.dispatchEvent(new PopStateEvent('popstate'));
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      }, query);
      await check(query);
    }
    for (const query of ADDRESSES.filter((_, n) => n % 7 === 0)) {
      await page.goto(`${provided.address}${query}`);
      await page.locator('.facet-row .count').first().waitFor();
      await check(query);
      // What it could not read it says.
      if (fromSearch(query).dropped.length > 0)
        expect(await page.locator('.notice-texts').innerText(), query).toMatch(
          /链接里有 \d+ 处读不懂，已略过|could not be read/u,
        );
    }
    await page.close();
  }, 240_000);

  it('says in one notice what it could not read or find, with a list on demand', async () => {
    const { page } = await openPage(
      provided.browser,
      `${provided.address}?as=circle&e=${LINKAGE}&s=wancheng-2025.gone,bad;TYPE;out&no-sec=wancheng-2025.99`,
    );
    const notice = page.locator('.notice-bar');
    await expect
      .poll(() => notice.innerText(), { timeout: 15_000 })
      .toContain('链接里有 4 处读不懂，已略过');
    expect(await notice.locator('li').first().isVisible()).toBe(false);
    await notice.locator('summary').press('Enter');
    expect(await notice.locator('li').allInnerTexts()).toEqual([
      'as=circle',
      's=bad;TYPE;out',
      'wancheng-2025.gone',
      'wancheng-2025.99',
    ]);
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await notice.count()).toBe(0);
    await page.close();
  });

  it('names the graph that it was made with, and tells of another', async () => {
    const { page } = await openPage(provided.browser, `${provided.address}?e=${LINKAGE}`);
    const readRevision = () => new URL(page.url()).searchParams.get('rev');
    await expect.poll(readRevision, { timeout: 15_000 }).toMatch(/^[0-9a-f]{6,}$/u);
    const now = readRevision() ?? '';
    await page.locator('[data-drawn]').waitFor({ state: 'attached' });
    expect(await page.locator('.notice-bar').count()).toBe(0);

    await page.goto(`${provided.address}?e=${LINKAGE}&rev=0ld`);
    const notice = page.locator('.notice-bar');
    await expect.poll(() => notice.innerText(), { timeout: 15_000 }).toContain('0ld');
    expect(await notice.innerText()).toContain(now);
    await expect.poll(readRevision, { timeout: 15_000 }).toBe(now);
    await page.close();
  });
});
