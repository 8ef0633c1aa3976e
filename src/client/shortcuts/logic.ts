/** Maps keys to actions. */

export type Action = 'search' | 'list';

/** The relevant parts of a keyboard event. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ACTIONS: { readonly [key: string]: Action } = { '/': 'search', '?': 'list' };

/** The action of a key; `undefined` if a modifier key is pressed. */
export const actionOf = ({ key, ctrlKey, metaKey, altKey }: Press): Action | undefined =>
  ctrlKey || metaKey || altKey ? undefined : ACTIONS[key];
