import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { isAsked, toPath, type Middleware } from './Middleware.ts';
import { onEnd } from './onEnd.ts';
import { requestScope, type RequestScope } from './requestScope.ts';

/** An id that a proxy in front may have given. */
const GIVEN_ID = /^[\w-]{1,64}$/;

/** Nobody was there to be answered: as nginx writes it. */
const NOT_ANSWERED = 499;

/**
 * Gives each request an id, which is answered in `X-Request-Id`, and a line in the log when it has ended: never what was
 * asked for, nor its variables.
 */
export function logRequests(logger: Logger): Middleware {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
    const scope: RequestScope = { id };
    const begun = performance.now();
    const path = toPath(request);
    response.setHeader('X-Request-Id', id);
    const isQuestion = isAsked(request);
    onEnd(request, response, () => {
      const status = response.headersSent ? response.statusCode : NOT_ANSWERED;
      const line = {
        request: id,
        method: request.method,
        path,
        status,
        ms: Math.round(performance.now() - begun),
        operation: scope.operation,
        fields: scope.fields,
        cost: scope.measured?.cost,
        codes: scope.codes,
        // The client did not wait for it.
        aborted: response.writableFinished ? undefined : true,
      };
      if (status >= 500) logger.error(line, 'request');
      else if (status >= 400) logger.warn(line, 'request');
      // What a browser loads beside a question is of interest only to those who look for it.
      else if (isQuestion) logger.info(line, 'request');
      else logger.debug(line, 'request');
    });
    requestScope.run(scope, next);
  };
}
