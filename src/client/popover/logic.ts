/**
 * The state machine of the popover: state and event give the next state. `S` is the type of what opens it (a link in the
 * browser, a name in tests).
 */

export type PopoverState<S> =
  | { readonly phase: 'closed' }
  /** The pointer rests on `source`; the popover opens after the delay. */
  | { readonly phase: 'waiting'; readonly source: S }
  /** Open by hover, or `pinned` by a press until it is dismissed. */
  | { readonly phase: 'open'; readonly source: S; readonly pinned: boolean }
  /** The pointer has left, perhaps for `next`; the popover closes after the delay. */
  | { readonly phase: 'leaving'; readonly source: S; readonly next: S | undefined };

export type PopoverEvent<S> =
  /** The pointer moved over a source, the popover itself, or neither. */
  | { readonly type: 'pointer'; readonly over: S | 'surface' | undefined }
  /** A click, a tap, Enter or Space on a source. */
  | { readonly type: 'press'; readonly source: S }
  /** The delay of `waitOf` has passed. */
  | { readonly type: 'waited' }
  /** Escape, a click outside, or navigation to another passage. */
  | { readonly type: 'dismissed' };

/** Delays in milliseconds before hover opens the popover, and before it closes. */
const HOVER_OPEN_MS = 500;
const HOVER_CLOSE_MS = 300;

export const closed: PopoverState<never> = { phase: 'closed' };

/** The state after `event`; the same object if nothing changes. */
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

/** Delay in milliseconds until `waited`; `undefined` if the state waits for the reader only. */
export const waitOf = (state: PopoverState<unknown>): number | undefined =>
  ({ closed: undefined, waiting: HOVER_OPEN_MS, open: undefined, leaving: HOVER_CLOSE_MS })[
    state.phase
  ];

/** The source that the popover is open for. */
export const shownIn = <S>(state: PopoverState<S>): S | undefined =>
  state.phase === 'open' || state.phase === 'leaving' ? state.source : undefined;
