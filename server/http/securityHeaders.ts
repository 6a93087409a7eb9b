import helmet from 'helmet';
import type { Middleware } from './Middleware.ts';

const COMMON = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'self'"],
};

const toPolicy = (directives: typeof COMMON & { workerSrc?: string[] }): Middleware =>
  helmet.contentSecurityPolicy({ useDefaults: false, directives });

/** What any answer says of itself to a browser. Data may be read from any page. */
export const securityHeaders: Middleware = helmet({
  contentSecurityPolicy: false,
  // Whether all of a domain speaks TLS is for the proxy to say that does.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
});

/** What the pages may load: ours alone, and of scripts within the page those of these hashes (`'sha256-…'`). */
export const toExplorerPolicy = (hashes: readonly string[]): Middleware =>
  toPolicy({ ...COMMON, scriptSrc: [...COMMON.scriptSrc, ...hashes] });

/** Monaco writes its styles into the page, and runs its languages in workers. */
export const graphiqlPolicy: Middleware = toPolicy({
  ...COMMON,
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'"],
});
