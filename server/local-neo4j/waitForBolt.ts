import { connect } from 'node:net';

/** Bolt's greeting: its magic number, then the four versions that the client speaks (5.0 to 5.8, 4.4). */
const GREETING = Buffer.from([
  ...[0x60, 0x60, 0xb0, 0x17],
  ...[0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0],
]);
const ANSWER_TIMEOUT_MS = 2_000;
const PAUSE_MS = 150;

/** Resolves once a server on 127.0.0.1 answers Bolt's greeting; `false` if `giveUp` said so before. */
export async function waitForBolt(port: number, giveUp: () => boolean): Promise<boolean> {
  while (!giveUp()) {
    if (await answersBolt(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(GREETING));
    const answer = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(ANSWER_TIMEOUT_MS, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
