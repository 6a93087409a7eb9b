/** Lighthouse, as a person at a desk would run it in the browser's own tools. */
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { desktopConfig } from 'lighthouse';

/** What Lighthouse says of one page. */
export interface Audited {
  /** 0 to 100 for each category, by its id; null where Lighthouse could not tell. */
  scores: Record<string, number | null>;
  /** What is wrong for accessibility and best practices, with the first places where it is. */
  faults: string[];
  /** Times of the load, as Lighthouse writes them. */
  figures: string[];
}

const ASKED = ['accessibility', 'best-practices'];
const CATEGORIES = [...ASKED, 'performance'];
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];
const PLACES = 5;

/** A port of 127.0.0.1 that nothing listens on. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const describePlace = (item: Record<string, unknown>): string => {
  const node = item['node'] as { snippet?: string } | undefined;
  return node?.snippet ?? JSON.stringify(item).slice(0, 300);
};

/**
 * Audits a page in the browser that listens on this port, with Lighthouse's own settings for a desk, but for the audits
 * named in `without`. Throws where the page could not be audited at all.
 */
export const auditPage = async (
  address: string,
  port: number,
  without: readonly string[] = [],
): Promise<Audited> => {
  const result = await lighthouse(
    address,
    { port, onlyCategories: CATEGORIES, skipAudits: [...without], logLevel: 'error' },
    desktopConfig,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse, ${address}: ${runtimeError.message}`);
  const findFaults = (id: string): string[] =>
    (categories[id]?.auditRefs ?? []).flatMap((ref) => {
      const audit = audits[ref.id];
      const isWanted = ref.weight > 0 && audit?.score !== 1;
      // Lighthouse leaves out of the score what does not apply, and what a person has to look at.
      const isLeftOut = ['notApplicable', 'manual', 'informative'].includes(
        audit?.scoreDisplayMode ?? '',
      );
      if (!audit || !isWanted || isLeftOut) return [];
      const details = audit.details as { items?: Record<string, unknown>[] } | undefined;
      const places = (details?.items ?? []).slice(0, PLACES).map(describePlace);
      const reason = audit.errorMessage ?? audit.displayValue ?? '';
      return [[`${ref.id}: ${audit.title} ${reason}`.trim(), ...places].join('\n  ')];
    });
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => {
        const score = categories[id]?.score;
        return [id, score == null ? null : Math.round(score * 100)];
      }),
    ),
    faults: ASKED.flatMap(findFaults),
    figures: FIGURES.map((id) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? '?'}`),
  };
};
