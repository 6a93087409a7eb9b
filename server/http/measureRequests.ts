import type { Metrics } from './createMetrics.ts';
import { answerText, isAsked, toPath, type Middleware } from './Middleware.ts';
import { onEnd } from './onEnd.ts';
import { requestScope } from './requestScope.ts';

/** Counts and times questions, and answers at `/metrics`. */
export function measureRequests(metrics: Metrics): Middleware {
  return (request, response, next) => {
    const path = toPath(request);
    if (path === '/metrics') {
      metrics.render().then(
        ({ type, text }) => response.writeHead(200, { 'Content-Type': type }).end(text),
        () => answerText(response, 500, 'The metrics cannot be read; see the log.'),
      );
      return;
    }
    if (isAsked(request)) {
      const begun = performance.now();
      const scope = requestScope.getStore();
      onEnd(request, response, () => {
        const status = response.headersSent ? response.statusCode : 499;
        metrics.timeRequest((performance.now() - begun) / 1000, status);
        for (const field of scope?.fields ?? []) metrics.countField(field);
        for (const code of scope?.codes ?? []) metrics.countError(code);
      });
    }
    next();
  };
}
