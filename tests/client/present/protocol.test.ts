import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  openLink,
  readSpeakerSession,
  toSpeakerName,
  type Place,
} from '../../../client/present/openLink.ts';
import {
  hear,
  toMessage,
  toToken,
  type Heard,
  type Said,
} from '../../../client/present/protocol.ts';

const SESSION = toToken();
const show: Heard = { session: SESSION, self: 'show', ids: [] };
const STANDING: Said = {
  type: 'standing',
  standing: { tour: 'r.t', at: 3, veil: 'none', since: 1 },
};

describe('what show and speaker window say', () => {
  it('is heard by the other side once, whichever way and how often it comes', () => {
    const message = toMessage(SESSION, 'speaker', { type: 'ask', ask: 'next' });
    const first = hear(show, message);
    expect(first.said).toEqual({ type: 'ask', ask: 'next' });
    expect(hear(first.heard, structuredClone(message)).said).toBeNull();
    expect(hear(show, toMessage(SESSION, 'show', STANDING)).said).toBeNull();
    expect(hear({ ...show, self: 'speaker' }, toMessage(SESSION, 'show', STANDING)).said).toEqual(
      STANDING,
    );
  });

  it('is nothing to a show of another session', () => {
    expect(hear(show, toMessage(toToken(), 'speaker', { type: 'hello' })).said).toBeNull();
  });

  it('is not taken from anything that is no such message', () => {
    const good = toMessage(SESSION, 'speaker', { type: 'hello' });
    for (const said of [
      null,
      {},
      { type: 'ask', ask: 'leave' },
      { type: 'askFor', at: -1 },
      { type: 'askFor', at: 1.5 },
      { type: 'askFor', at: '3' },
      { type: 'standing', standing: { tour: 'r.t', at: 3, veil: 'red', since: 1 } },
      { type: 'standing', standing: null },
    ])
      expect(hear(show, { ...good, said }).said).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(hear(show, data)).toEqual({ heard: show, said: null });
      }),
    );
  });
});

/** A window that messages can be sent to; they come with this source and origin. */
class TestWindow extends EventTarget {
  targets: string[] = [];
  readonly origin: string;
  readonly sender: () => { window: TestWindow; origin: string };
  constructor(origin: string, sender: () => { window: TestWindow; origin: string }) {
    super();
    this.origin = origin;
    this.sender = sender;
  }
  postMessage(data: unknown, target: string): void {
    this.targets.push(target);
    const { window, origin } = this.sender();
    if (target !== '*' && target !== this.origin) return;
    const event = new Event('message');
    Object.assign(event, { data: structuredClone(data), origin, source: window });
    this.dispatchEvent(event);
  }
}

function joinTwo(place: Place, origins = { show: place.origin, speaker: place.origin }) {
  const one: TestWindow = new TestWindow(origins.show, () => ({
    window: other,
    origin: origins.speaker,
  }));
  const other: TestWindow = new TestWindow(origins.speaker, () => ({
    window: one,
    origin: origins.show,
  }));
  const heard: { show: Said[]; speaker: Said[] } = { show: [], speaker: [] };
  const make = (self: 'show' | 'speaker', session: string) =>
    openLink({
      session,
      self,
      peer: () => (self === 'show' ? other : one),
      place,
      host: self === 'show' ? one : other,
      onSaid: (said) => heard[self].push(said),
    });
  return { heard, make, one, other };
}

const WEB = { origin: 'https://fazhi.example', protocol: 'https:' };
const DISK = { origin: 'null', protocol: 'file:' };

afterEach(() => vi.unstubAllGlobals());

describe('the link of the two windows', () => {
  it.each([
    ['served', WEB],
    ['on a disk', DISK],
  ])('goes from window to window where there is no channel: %s', (_, place) => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { heard, make, one } = joinTwo(place);
    const shown = make('show', SESSION);
    const speaker = make('speaker', SESSION);
    speaker.send({ type: 'hello' });
    shown.send(STANDING);
    expect(heard).toEqual({ show: [{ type: 'hello' }], speaker: [STANDING] });
    expect(one.targets).toEqual([place === DISK ? '*' : WEB.origin]);
    shown.close();
    speaker.send({ type: 'hello' });
    expect(heard.show).toHaveLength(1);
    speaker.close();
  });

  it('goes by the channel where the window is cut off, and is heard once where both reach', async () => {
    const { heard, make } = joinTwo(WEB, { show: WEB.origin, speaker: 'https://else.example' });
    const cut = [make('show', SESSION), make('speaker', SESSION)] as const;
    cut[1].send({ type: 'hello' });
    await expect.poll(() => heard.show).toEqual([{ type: 'hello' }]);
    cut.forEach((link) => link.close());

    const both = joinTwo(WEB);
    const links = [both.make('show', SESSION), both.make('speaker', SESSION)] as const;
    links[1].send({ type: 'hello' });
    links[1].send({ type: 'bye' });
    await expect.poll(() => both.heard.show.length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(both.heard.show).toEqual([{ type: 'hello' }, { type: 'bye' }]);
    links.forEach((link) => link.close());
  });

  it('hears no window of another origin, no other window, and no other show', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const foreign = joinTwo(WEB, { show: WEB.origin, speaker: 'https://else.example' });
    const shown = foreign.make('show', SESSION);
    foreign.one.postMessage(toMessage(SESSION, 'speaker', { type: 'hello' }), '*');
    expect(foreign.heard.show).toEqual([]);
    shown.close();

    const own = joinTwo(WEB);
    const link = own.make('show', SESSION);
    const stranger = new Event('message');
    Object.assign(stranger, {
      data: toMessage(SESSION, 'speaker', { type: 'hello' }),
      origin: WEB.origin,
      source: {},
    });
    own.one.dispatchEvent(stranger);
    own.one.postMessage(toMessage(toToken(), 'speaker', { type: 'hello' }), '*');
    expect(own.heard.show).toEqual([]);
    link.close();
  });

  it('is known to the second window by its name alone', () => {
    expect(readSpeakerSession(toSpeakerName(SESSION))).toBe(SESSION);
    for (const name of ['', 'fazhi-graph-speaker-', 'fazhi-graph-speaker-x', SESSION])
      expect(readSpeakerSession(name)).toBeNull();
  });
});
