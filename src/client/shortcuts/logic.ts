/** What a single key asks for. */

export type Action = 'search' | 'list';

/** The parts of a keyboard event that matter. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ACTIONS: { readonly [key: string]: Action } = { '/': 'search', '?': 'list' };

/** What `press` asks for; nothing where it is part of something longer. */
export const actionOf = ({ key, ctrlKey, metaKey, altKey }: Press): Action | undefined =>
  ctrlKey || metaKey || altKey ? undefined : ACTIONS[key];
