/** Memoizes a function of an object: the result is computed once for each object, and is as short-lived as the object. */
export function perObject<From extends object, Result>(
  compute: (from: From) => Result,
): (from: From) => Result {
  const results = new WeakMap<From, { readonly result: Result }>();
  return (from) => {
    const known = results.get(from) ?? { result: compute(from) };
    results.set(from, known);
    return known.result;
  };
}
