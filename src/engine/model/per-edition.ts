import type { Edition } from './edition.ts';

/** Makes something of an edition once, however many pages ask for it. */
export function perEdition<Made>(make: (edition: Edition) => Made): (edition: Edition) => Made {
  const made = new WeakMap<Edition, Made>();
  return (edition) => {
    const kept = made.get(edition);
    if (kept !== undefined) return kept;
    const fresh = make(edition);
    made.set(edition, fresh);
    return fresh;
  };
}
