import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteAnswer, subscribeBack } from '../../../client/api/connection.ts';

let stop: () => void = () => undefined;
const onBack = vi.fn();

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  stop = subscribeBack(onBack);
});
afterEach(() => {
  stop();
  noteAnswer(true);
  vi.unstubAllGlobals();
  onBack.mockClear();
});

describe('subscribeBack', () => {
  it('tells of the first answer after a failure, and of no other', () => {
    noteAnswer(true);
    expect(onBack).not.toHaveBeenCalled();
    noteAnswer(false);
    noteAnswer(false);
    expect(onBack).not.toHaveBeenCalled();
    noteAnswer(true);
    noteAnswer(true);
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('tells that the network is back, and nothing after it was left', () => {
    window.dispatchEvent(new Event('online'));
    expect(onBack).toHaveBeenCalledTimes(1);
    stop();
    window.dispatchEvent(new Event('online'));
    noteAnswer(false);
    noteAnswer(true);
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
