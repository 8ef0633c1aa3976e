/** Shows how far a long command has come: counts, rate and time left, in one line that is written again. */
import type { WriteStream } from 'node:tty';

/** What a progress line is written to, and the time in milliseconds. */
export interface Terminal {
  readonly isTTY: boolean;
  write(text: string): unknown;
  now(): number;
}

export interface Progress {
  /** Says that one more thing is done, of so many. */
  step(total: number): void;
  /** Says how many things are done, of so many. */
  reach(done: number, total: number): void;
  /** Clears the line. What is written below it then begins on a line of its own. */
  end(): void;
}

/** Lines are written at most so often. */
const INTERVAL_MS = 100;
/** A rate is said after this time: before, it tells little. */
const FIRST_RATE_MS = 1000;

const CLEAR = '\r\u001b[K';

/** The terminal of the process. Where output is no terminal, or a service runs the command, nothing is shown. */
export const processTerminal = (
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean } = process.stderr,
  env: NodeJS.ProcessEnv = process.env,
): Terminal => ({
  isTTY: stream.isTTY === true && !env.CI,
  write: (text) => stream.write(text),
  now: () => performance.now(),
});

/**
 * Begins to show the progress of a command.
 * @param things what is counted: `files`
 */
export function showProgress(things: string, terminal: Terminal = processTerminal()): Progress {
  if (!terminal.isTTY) {
    return { step: () => undefined, reach: () => undefined, end: () => undefined };
  }
  const started = terminal.now();
  let done = 0;
  let written = Number.NEGATIVE_INFINITY;
  const reach = (reached: number, total: number): void => {
    done = reached;
    const now = terminal.now();
    if (now - written < INTERVAL_MS && done < total) return;
    written = now;
    terminal.write(`${CLEAR}${progressLine(things, done, total, now - started)}`);
  };
  return {
    step: (total) => reach(done + 1, total),
    reach,
    end() {
      terminal.write(CLEAR);
    },
  };
}

/** `120 of 3,000 files, 42 a second, 1 min 9 s left`. @param elapsed milliseconds */
export function progressLine(things: string, done: number, total: number, elapsed: number): string {
  const counts = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`;
  if (elapsed < FIRST_RATE_MS || done === 0) return counts;
  const rate = done / (elapsed / 1000);
  const shownRate = rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1);
  return `${counts}, ${shownRate} a second, ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
