import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Calls `done` once, when the answer has gone out or never will: an answer that waits behind others on its connection hears
 * nothing of the connection’s end.
 */
export function onEnd(request: IncomingMessage, response: ServerResponse, done: () => void): void {
  const { socket } = request;
  const settle = (): void => {
    response.off('close', settle);
    socket.off('close', settle);
    done();
  };
  response.once('close', settle);
  socket.once('close', settle);
}
