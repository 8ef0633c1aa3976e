/** Control characters: characters that a text can have, and that no reader sees. */
import { codePointName } from './code-point.ts';
import { listPlaces } from './places.ts';

/** Control characters that are no layout, and bidirectional embeddings and overrides. */
export const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;

const EACH_CONTROL = new RegExp(CONTROL, 'g');

/** A control character in the words of editors. */
export interface ControlFault {
  readonly offset: number;
  readonly message: string;
}

/** Finds the control characters between two offsets of a text. */
export const controlsIn = (text: string, start = 0, end = text.length): number[] =>
  Array.from(text.slice(start, end).matchAll(EACH_CONTROL), ({ index }) => start + index);

/** The faults of control characters at offsets of a text. */
export const controlFaults = (text: string, offsets: readonly number[]): ControlFault[] =>
  listPlaces(offsets).map(({ offset, more }) => {
    const name = codePointName(text.charAt(offset));
    return { offset, message: `Unexpected control character ${name}${more}, expected text.` };
  });
