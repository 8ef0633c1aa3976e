import type { Edition } from './edition.ts';

/** Astro bundles pages and integration apart, in one process: what one of them has made, the other finds here. */
const KEPT = Symbol.for('annotated-archive.per-edition');
const shared = globalThis as { [KEPT]?: WeakMap<Edition, Map<string, unknown>> };

/**
 * Makes something of an edition once, however many pages ask for it.
 * @param name what is made, in words that name nothing else
 */
export function perEdition<Made extends object>(
  name: string,
  make: (edition: Edition) => Made,
): (edition: Edition) => Made {
  return (edition) => {
    shared[KEPT] ??= new WeakMap();
    const made = shared[KEPT].get(edition) ?? new Map<string, unknown>();
    shared[KEPT].set(edition, made);
    const kept = made.get(name) as Made | undefined;
    if (kept !== undefined) return kept;
    const fresh = make(edition);
    made.set(name, fresh);
    return fresh;
  };
}
