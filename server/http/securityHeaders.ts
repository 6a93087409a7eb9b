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

const toPolicy = (directives: Record<string, string[]>): Middleware =>
  helmet.contentSecurityPolicy({ useDefaults: false, directives });

/** What any answer says of itself to a browser. Data may be read from any page. */
export const securityHeaders: Middleware = helmet({
  contentSecurityPolicy: false,
  // Whether all of a domain speaks TLS is for the proxy to say that does.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
});

/**
 * What the explorer may load: ours alone, and of scripts within the page those of these hashes (`'sha256-…'`); a preview
 * shows itself in a frame. Only `framers` may have it in one of theirs: sources of `frame-ancestors`.
 */
export function toExplorerPolicy(
  hashes: readonly string[],
  framers: readonly string[],
): Middleware {
  const policy = toPolicy({
    ...COMMON,
    scriptSrc: [...COMMON.scriptSrc, ...hashes],
    frameSrc: ["'self'"],
    frameAncestors: [...framers],
  });
  return (request, response, next) => {
    policy(request, response, () => {
      // What older browsers go by knows no list: where there is one, it would forbid what the policy allows.
      if (framers.includes("'none'")) response.setHeader('X-Frame-Options', 'DENY');
      else if (framers.some((source) => source !== "'self'"))
        response.removeHeader('X-Frame-Options');
      next();
    });
  };
}

/** Monaco writes its styles into the page, and runs its languages in workers. */
export const graphiqlPolicy: Middleware = toPolicy({
  ...COMMON,
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'"],
});
