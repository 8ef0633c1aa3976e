import { describe, expect, test } from 'vitest';
import {
  closed,
  type PopoverEvent,
  type PopoverState,
  shownIn,
  step,
  waitOf,
} from '../../src/client/popover/logic.ts';

const over = (place: string | undefined): PopoverEvent<string> => ({
  type: 'pointer',
  over: place,
});
const press = (source: string): PopoverEvent<string> => ({ type: 'press', source });
const waited: PopoverEvent<string> = { type: 'waited' };
const dismissed: PopoverEvent<string> = { type: 'dismissed' };

const reached = (...events: PopoverEvent<string>[]): PopoverState<string> =>
  events.reduce<PopoverState<string>>(step, closed);

describe('hover', () => {
  test('opens after the pointer has rested', () => {
    expect(shownIn(reached(over('a')))).toBeUndefined();
    expect(waitOf(reached(over('a')))).toBe(500);
    expect(shownIn(reached(over('a'), waited))).toBe('a');
  });

  test('does not open if the pointer only passes', () => {
    expect(reached(over('a'), over(undefined))).toBe(closed);
    expect(reached(over('a'), over('b'))).toEqual({ phase: 'waiting', source: 'b' });
  });

  test('does not restart the delay while the pointer stays', () => {
    const waiting = reached(over('a'));
    expect(step(waiting, over('a'))).toBe(waiting);
  });

  test('closes after a delay when the pointer has left', () => {
    const leaving = reached(over('a'), waited, over(undefined));
    expect(shownIn(leaving)).toBe('a');
    expect(waitOf(leaving)).toBe(300);
    expect(step(leaving, waited)).toBe(closed);
  });

  test('stays open while the pointer moves to the popover, over other sources', () => {
    const inside = reached(over('a'), waited, over(undefined), over('b'), over('surface'));
    expect(inside).toEqual({ phase: 'open', source: 'a', pinned: false });
    expect(waitOf(inside)).toBeUndefined();
  });

  test('opens for the source that the pointer moved to', () => {
    const next = reached(over('a'), waited, over('b'), waited);
    expect(next).toEqual({ phase: 'waiting', source: 'b' });
    expect(shownIn(step(next, waited))).toBe('b');
  });
});

describe('press', () => {
  test('opens at once and stays open when the pointer leaves', () => {
    const pinned = reached(press('a'));
    expect(shownIn(pinned)).toBe('a');
    expect(step(pinned, over('b'))).toBe(pinned);
    expect(step(pinned, over(undefined))).toBe(pinned);
  });

  test('on the same source closes the popover', () => {
    expect(reached(press('a'), press('a'))).toBe(closed);
  });

  test('keeps a popover open that hover opened', () => {
    expect(reached(over('a'), waited, press('a'))).toEqual({
      phase: 'open',
      source: 'a',
      pinned: true,
    });
  });

  test('on another source opens the popover for it', () => {
    expect(shownIn(reached(press('a'), press('b')))).toBe('b');
  });

  test('ends the delay of a hover', () => {
    expect(waitOf(reached(over('a'), press('a')))).toBeUndefined();
  });
});

test('dismissal closes from every state', () => {
  for (const events of [[over('a')], [over('a'), waited], [press('a')], [press('a'), over('b')]]) {
    expect(reached(...events, dismissed)).toBe(closed);
  }
});
