/** What a single key asks for. */

export type Action = 'search' | 'keys' | 'next' | 'previous';

const ACTIONS: { readonly [key: string]: Action } = {
  '/': 'search',
  '?': 'keys',
  j: 'next',
  k: 'previous',
};

/** The parts of a keyboard event that matter. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What `press` asks for; nothing where it is part of something longer. */
export const actionOf = ({ key, ctrlKey, metaKey, altKey }: Press): Action | undefined =>
  ctrlKey || metaKey || altKey ? undefined : ACTIONS[key];

/**
 * The passage that follows or precedes the one at `line`; nothing at either end.
 * @param tops upper edges of the passages, in px, in reading order
 */
export function stepFrom(
  line: number,
  tops: readonly number[],
  action: Action,
): number | undefined {
  const at =
    action === 'next'
      ? tops.findIndex((top) => top > line + 1)
      : tops.findLastIndex((top) => top < line - 1);
  return at === -1 ? undefined : at;
}
