/** Corrects fragments that another program has damaged. */

/** What a mail program or a reader may have added to an address. */
const TRAILING = /[\s.,;:!?)\]}>'"’”»…]+$/u;

/**
 * The id that a fragment most likely means: `t56` for `t56.`, `T56` or `t56%20`; `undefined` if there is none.
 * @param fragment without `#`
 * @param ids of the page
 */
export function correctedId(fragment: string, ids: readonly string[]): string | undefined {
  const decoded = withoutDirective(decode(fragment));
  const candidates = [decoded, decoded.trim().replace(TRAILING, '').trim()];
  return (
    candidates.find((one) => ids.includes(one)) ??
    candidates
      .map((one) => ids.find((id) => id.toLowerCase() === one.toLowerCase()))
      .find((id) => id !== undefined)
  );
}

/** The fragment in words: percent-decoded, without a text directive. */
export const fragmentInWords = (fragment: string): string => withoutDirective(decode(fragment));

/** A browser that does not support text directives leaves them in the fragment. */
const withoutDirective = (fragment: string): string => fragment.replace(/:~:.*$/s, '');

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
