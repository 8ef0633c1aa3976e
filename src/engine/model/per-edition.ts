import type { Edition } from './edition.ts';

/** Memoizes a function of the edition. */
export function perEdition<Result extends object>(
  compute: (edition: Edition) => Result,
): (edition: Edition) => Result {
  const results = new WeakMap<Edition, Result>();
  return (edition) => {
    const known = results.get(edition);
    if (known !== undefined) return known;
    const result = compute(edition);
    results.set(edition, result);
    return result;
  };
}
