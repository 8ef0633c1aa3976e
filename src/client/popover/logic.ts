/**
 * When the floating surface opens and closes, without a word about the page: a state, events, the next
 * state. `S` stands for what opens it (in the browser a link, in tests a name).
 */

export type PopoverState<S> =
  | { readonly phase: 'closed' }
  /** The pointer rests on `source`; the surface opens when the wait is over. */
  | { readonly phase: 'waiting'; readonly source: S }
  /** Opened by hover, or `held` open by a press until it is dismissed. */
  | { readonly phase: 'open'; readonly source: S; readonly pinned: boolean }
  /** The pointer has left, perhaps for `next`; the surface closes when the wait is over. */
  | { readonly phase: 'leaving'; readonly source: S; readonly next: S | undefined };

export type PopoverEvent<S> =
  /** The pointer came to a source, to the surface itself, or to neither. */
  | { readonly type: 'pointer'; readonly over: S | 'surface' | undefined }
  /** A click, a tap, Enter or Space on a source. */
  | { readonly type: 'press'; readonly source: S }
  /** The wait that `waitOf` named has passed. */
  | { readonly type: 'waited' }
  /** Escape, a click outside, or the way to another passage. */
  | { readonly type: 'dismissed' };

/** Milliseconds of rest before hover opens, and of absence before it closes. */
const HOVER_OPEN_MS = 500;
const HOVER_CLOSE_MS = 300;

export const closed: PopoverState<never> = { phase: 'closed' };

/** The state after `event`. The same object is returned where nothing changes. */
export function step<S>(state: PopoverState<S>, event: PopoverEvent<S>): PopoverState<S> {
  switch (event.type) {
    case 'press': {
      const again = state.phase === 'open' && state.pinned && state.source === event.source;
      return again ? closed : { phase: 'open', source: event.source, pinned: true };
    }
    case 'dismissed':
      return closed;
    case 'waited':
      if (state.phase === 'waiting') return { phase: 'open', source: state.source, pinned: false };
      if (state.phase !== 'leaving') return state;
      return state.next === undefined ? closed : { phase: 'waiting', source: state.next };
    case 'pointer':
      return pointed(state, event.over);
  }
}

function pointed<S>(state: PopoverState<S>, over: S | 'surface' | undefined): PopoverState<S> {
  if (state.phase === 'closed' || state.phase === 'waiting') {
    if (over === undefined || over === 'surface') return closed;
    const same = state.phase === 'waiting' && state.source === over;
    return same ? state : { phase: 'waiting', source: over };
  }
  if (state.phase === 'open' && state.pinned) return state;
  if (over === 'surface' || over === state.source) {
    return state.phase === 'open' ? state : { phase: 'open', source: state.source, pinned: false };
  }
  if (state.phase === 'leaving' && state.next === over) return state;
  return { phase: 'leaving', source: state.source, next: over };
}

/** Milliseconds after which `waited` is due; nothing where the state waits for the reader alone. */
export const waitOf = (state: PopoverState<unknown>): number | undefined =>
  ({ closed: undefined, waiting: HOVER_OPEN_MS, open: undefined, leaving: HOVER_CLOSE_MS })[
    state.phase
  ];

/** What the surface stands open for. */
export const shownIn = <S>(state: PopoverState<S>): S | undefined =>
  state.phase === 'open' || state.phase === 'leaving' ? state.source : undefined;
