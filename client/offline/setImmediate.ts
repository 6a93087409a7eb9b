/** `setImmediate` as Node has it, for what of the server runs in a browser: after what waits already, and without a delay. */

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

(globalThis as { setImmediate?: unknown }).setImmediate ??= (work: () => void): void => {
  waiting.push(work);
  channel.port2.postMessage(null);
};
