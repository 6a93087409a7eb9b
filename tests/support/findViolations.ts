import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface Inspection {
  /** A selector; the whole page where there is none, and then what only a page can have wrong, too. */
  within?: string;
  /** Tags of the rules; those that axe runs by itself where there are none. */
  tags?: readonly string[];
}

/** What axe finds on the page as it stands: each fault with each element that has it. */
export async function findViolations(
  page: Page,
  { within, tags }: Inspection = {},
): Promise<string[]> {
  // The content policy forbids a script element; the evaluation stands outside of it.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, only]) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(selector ?? document, only ? { runOnly: [...only] } : {});
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, tags] as const,
  );
}
