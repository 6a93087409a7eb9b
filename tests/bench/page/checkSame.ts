import type { BrowserContext } from 'playwright-core';
import type { Drawings } from './readDrawings.ts';
import { openTab, whenPainted } from './openWatched.ts';

/** Of a thousand pixels so many may differ: two runs may place an antialiased edge by a hair otherwise. */
const MOST_DIFFERING = 1;

/** Throws unless both pages paint the same: otherwise their times say nothing. */
export async function checkSame(
  context: BrowserContext,
  addresses: { ours: string; bare: string },
  { overview }: Drawings,
): Promise<void> {
  const pictures: number[][] = [];
  for (const address of [addresses.ours, addresses.bare]) {
    const page = await openTab(context, address);
    await whenPainted(page, overview.elements.length);
    // What comes late, such as a face, is in it too.
    await page.waitForTimeout(1000);
    pictures.push(await page.evaluate(() => window.probe.pixels()));
    await page.close();
  }
  const [ours = [], bare = []] = pictures;
  const pixels = ours.length / 4;
  if (ours.length !== bare.length)
    throw new Error(`Our canvas has ${pixels} pixels, the bare page’s ${bare.length / 4}.`);
  let differing = 0;
  let painted = 0;
  for (let at = 0; at < ours.length; at += 4) {
    if (ours[at + 3] !== 0) painted += 1;
    const apart = [0, 1, 2, 3].some(
      (channel) => Math.abs((ours[at + channel] ?? 0) - (bare[at + channel] ?? 0)) > 24,
    );
    if (apart) differing += 1;
  }
  if (painted === 0 || differing > (painted * MOST_DIFFERING) / 1000)
    throw new Error(
      `Of ${painted} painted pixels ${differing} differ between our overview and the bare page: give the bare page what ours has.`,
    );
}
