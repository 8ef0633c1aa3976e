import { digits } from './numbers.ts';

/** A count with its noun: `1 turn`, `2 turns`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${digits(count)} ${count === 1 ? noun : plural}`;
