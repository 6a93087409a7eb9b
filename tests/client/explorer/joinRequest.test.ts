import { describe, expect, it } from 'vitest';
import { joinRequest } from '../../../client/explorer/joinRequest.ts';

/** A request that is answered when the test says so, and counts how often it was asked. */
const makeLoad = () => {
  const signals: AbortSignal[] = [];
  const ends: { resolve: (answer: string) => void; reject: (reason: Error) => void }[] = [];
  const load = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  };
  return { load, signals, ends };
};

describe('a request under way', () => {
  it('is asked once, and answers all that have joined', async () => {
    const { load, signals, ends } = makeLoad();
    const first = joinRequest('once', load);
    const second = joinRequest('once', load);
    const other = joinRequest('other', load);
    expect(signals).toHaveLength(2);
    ends[0]?.resolve('answer');
    expect(await Promise.all([first.answer, second.answer])).toEqual(['answer', 'answer']);
    other.leave();
  });

  it('is aborted only when the last has left, and is then asked anew', () => {
    const { load, signals } = makeLoad();
    const first = joinRequest('left', load);
    const second = joinRequest('left', load);
    first.leave();
    expect(signals[0]?.aborted).toBe(false);
    second.leave();
    expect(signals[0]?.aborted).toBe(true);
    joinRequest('left', load).leave();
    expect(signals).toHaveLength(2);
  });

  it('is forgotten once it is answered or has failed', async () => {
    const { load, signals, ends } = makeLoad();
    const failed = joinRequest('ended', load);
    ends[0]?.reject(new Error('no'));
    await expect(failed.answer).rejects.toThrow('no');
    const next = joinRequest('ended', load);
    expect(signals).toHaveLength(2);
    // That the former is left now does not touch the one that came after it.
    failed.leave();
    expect(signals[1]?.aborted).toBe(false);
    const joined = joinRequest('ended', load);
    expect(signals).toHaveLength(2);
    next.leave();
    joined.leave();
  });
});
