/** Names the characters at which two texts differ, where they may look the same. */
import { codePointName } from '../source/code-point.ts';

/** A character with the marks that combine with it. */
const CLUSTER = /^[\s\S]\p{M}*/u;
const COMBINING = /^\p{M}/u;

/**
 * The code points of the first characters that differ, in words: `: U+00E9, where the source has U+0065 U+0301`.
 * Empty if both are ASCII, or one text only ends before the other.
 */
export function differenceInCodePoints(met: string, received: string): string {
  let at = 0;
  while (at < met.length && met[at] === received[at]) at++;
  if (COMBINING.test(met.slice(at)) || COMBINING.test(received.slice(at))) at = Math.max(0, at - 1);
  const [one = '', other = ''] = [met, received].map((text) => CLUSTER.exec(text.slice(at))?.[0]);
  const isPlain = /^[ -~]*$/.test(one + other);
  return isPlain || one === '' || other === ''
    ? ''
    : `: ${codePoints(one)}, where the source has ${codePoints(other)}`;
}

const codePoints = (text: string): string => Array.from(text, codePointName).join(' ');
