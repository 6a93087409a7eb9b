/** Ends what has been started, last first, once: on a signal, or when starting fails. */
export interface Shutdown {
  add(stop: () => Promise<void>): void;
  /** Runs the start; where it fails, says why in one line, ends what was started and exits with 1. */
  guard(start: () => Promise<void>): Promise<void>;
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Listens to the process's signals from now on; a second one does not wait any longer. */
export function createShutdown(complain: (message: string) => void): Shutdown {
  const stops: (() => Promise<void>)[] = [];
  let ending = false;

  async function end(exitCode: number): Promise<never> {
    ending = true;
    for (const stop of stops.splice(0).reverse())
      await stop().catch((error: unknown) => complain(toLine(error)));
    process.exit(exitCode);
  }

  for (const [signal, exitCode] of Object.entries(SIGNALS))
    process.on(signal, () => void (ending ? process.exit(exitCode) : end(0)));

  return {
    add(stop) {
      // Started while the end was under way: it has to end too.
      if (ending) void stop();
      else stops.push(stop);
    },
    async guard(start) {
      try {
        await start();
      } catch (error) {
        if (ending) return;
        complain(toLine(error));
        await end(1);
      }
    },
  };
}

/** What is said of an error, in a line. */
export function toLine(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
