/** What lies over the slides: nothing, a black or white screen, or all slides small. */
export type Veil = 'none' | 'black' | 'white';

export interface ShowState {
  veil: Veil;
  overview: boolean;
  /** The note under the slide. */
  notes: boolean;
  /** Digits of a slide's number, until Enter. */
  typed: string;
}

export const FIRST_SHOW: ShowState = { veil: 'none', overview: false, notes: false, typed: '' };

/** What keys, touches, buttons and the speaker window ask for. */
export type ShowCommand =
  | { type: 'next' | 'back' | 'first' | 'last' | 'jump' | 'cancel' }
  | { type: 'go'; at: number }
  | { type: 'digit'; digit: string }
  | { type: 'veil'; veil: 'black' | 'white' }
  | { type: 'overview' | 'notes' | 'speaker' | 'explore' | 'picture' | 'fullScreen' | 'leave' };

/** `at`: the slide that is shown after it, from 0; `leave`: the show is over. */
export interface ShowStep {
  state: ShowState;
  at: number;
  leave: boolean;
}

const MOST_DIGITS = 3;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageDown: { type: 'next' },
  ' ': { type: 'next' },
  ArrowLeft: { type: 'back' },
  ArrowUp: { type: 'back' },
  PageUp: { type: 'back' },
  Backspace: { type: 'back' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Enter: { type: 'jump' },
  Escape: { type: 'cancel' },
  b: { type: 'veil', veil: 'black' },
  '.': { type: 'veil', veil: 'black' },
  w: { type: 'veil', veil: 'white' },
  o: { type: 'overview' },
  n: { type: 'speaker' },
  e: { type: 'explore' },
  i: { type: 'picture' },
  f: { type: 'fullScreen' },
};

/** The keys of a show as the help names them. */
export const SHOW_KEYS = Object.keys(KEYS);

/** What a key does while slides are shown; null: nothing. Who has switched single keys off has arrows, Page keys and Space. */
export function toShowCommand(press: Press, singleKeys = true): ShowCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (!singleKeys && press.key.length === 1 && press.key !== ' ') return null;
  if (/^\d$/.test(press.key)) return { type: 'digit', digit: press.key };
  return KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null;
}

/** What a command leads to in a show of `count` slides; opening windows is left to who has them. */
export function reduceShow(
  state: ShowState,
  at: number,
  count: number,
  command: ShowCommand,
): ShowStep {
  const go = (to: number): ShowStep => ({
    state: { ...state, veil: 'none', typed: '', overview: false },
    at: Math.max(0, Math.min(count - 1, to)),
    leave: false,
  });
  const stay = (change: Partial<ShowState>): ShowStep => ({
    state: { ...state, ...change },
    at,
    leave: false,
  });
  switch (command.type) {
    case 'next':
      // Whoever goes on from a dark screen is to see the slide that was left.
      return state.veil === 'none' ? go(at + 1) : stay({ veil: 'none' });
    case 'back':
      return state.veil === 'none' ? go(at - 1) : stay({ veil: 'none' });
    case 'first':
      return go(0);
    case 'last':
      return go(count - 1);
    case 'go':
      return go(command.at);
    case 'digit':
      return stay({ typed: (state.typed + command.digit).replace(/^0+/, '').slice(-MOST_DIGITS) });
    case 'jump':
      return state.typed === '' ? stay({}) : go(Number(state.typed) - 1);
    case 'veil':
      return stay({ veil: state.veil === command.veil ? 'none' : command.veil });
    case 'overview':
      return stay({ overview: !state.overview, veil: 'none', typed: '' });
    case 'notes':
      return stay({ notes: !state.notes });
    case 'cancel':
      if (state.typed !== '') return stay({ typed: '' });
      if (state.overview) return stay({ overview: false });
      if (state.veil !== 'none') return stay({ veil: 'none' });
      if (state.notes) return stay({ notes: false });
      return { state, at, leave: true };
    case 'leave':
      return { state, at, leave: true };
    case 'speaker':
    case 'explore':
    case 'picture':
    case 'fullScreen':
      return stay({});
  }
}
