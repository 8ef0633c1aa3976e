import { describe, expect, test } from 'vitest';
import { processTerminal, progressLine, showProgress } from '../../src/site/progress.ts';

/** A terminal with a clock that is set by hand. */
function terminal(isTTY = true) {
  const written: string[] = [];
  const clock = { time: 0 };
  const write = (text: string): void => void written.push(text.replace('\r\u001b[K', '⌫'));
  return { isTTY, write, now: () => clock.time, written, clock };
}

describe('the progress of a command', () => {
  test('says counts, and after a second rate and time left', () => {
    const screen = terminal();
    const progress = showProgress('files', screen);
    progress.step(4);
    screen.clock.time = 50;
    // Too soon after the last line.
    progress.step(4);
    screen.clock.time = 1500;
    progress.step(4);
    // The last one is always said.
    screen.clock.time = 1510;
    progress.step(4);
    progress.end();
    expect(screen.written).toEqual([
      '⌫1 of 4 files',
      '⌫3 of 4 files, 2.0 a second, 1 s left',
      '⌫4 of 4 files, 2.6 a second, 0 s left',
      '⌫',
    ]);
  });

  test('says slow rates with a decimal, and long times in minutes', () => {
    expect(progressLine('documents', 10, 200, 4000)).toBe(
      '10 of 200 documents, 2.5 a second, 1 min 16 s left',
    );
    expect(progressLine('files', 1200, 3000, 4000)).toBe(
      '1,200 of 3,000 files, 300 a second, 6 s left',
    );
    expect(progressLine('documents', 0, 200, 4000)).toBe('0 of 200 documents');
  });

  test('says how far a command is that passes over things', () => {
    const screen = terminal();
    const progress = showProgress('pages', screen);
    progress.reach(10, 40);
    screen.clock.time = 2000;
    progress.reach(20, 40);
    expect(screen.written).toEqual(['⌫10 of 40 pages', '⌫20 of 40 pages, 10 a second, 2 s left']);
  });

  test('is silent where output is no terminal, and in a service', () => {
    const screen = terminal(false);
    const progress = showProgress('files', screen);
    progress.step(1);
    progress.reach(1, 1);
    progress.end();
    expect(screen.written).toEqual([]);
    const stream = { write: () => true, isTTY: true };
    expect(processTerminal(stream, {}).isTTY).toBe(true);
    expect(processTerminal(stream, { CI: 'true' }).isTTY).toBe(false);
    expect(processTerminal({ write: () => true }, {}).isTTY).toBe(false);
  });
});
