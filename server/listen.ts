import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address cannot be listened on; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const FAULTS: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is in use; stop what listens there, or set PORT to a free one (0 lets the system choose).`,
  EACCES: (_, port) => `Port ${port} is not allowed to this user; set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST: “${host}” is no address of this machine; set HOST to 127.0.0.1.`,
  ENOTFOUND: (host) => `HOST: “${host}” is unknown; set HOST to 127.0.0.1.`,
};

/** Starts to listen and answers with the page's address. Throws `ListenError`. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const toFault = FAULTS[error.code ?? ''];
      reject(
        new ListenError(
          toFault ? toFault(host, port) : `Cannot listen on ${host}:${port}: ${error.message}.`,
        ),
      );
    });
    server.listen(port, host, () => resolve(toAddress(server.address() as AddressInfo)));
  });
}

function toAddress({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

/** Whoever is still connected then has not asked anything. */
const MOST_TO_LEAVE_MS = 1_000;

/** Stops listening, ends idle connections, and after a second all others. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), MOST_TO_LEAVE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
