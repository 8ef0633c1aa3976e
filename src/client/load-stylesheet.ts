/** Loads style sheets of elements that scripts make, on demand. */

const requested = new Map<string, Promise<void>>();

/** Loads a style sheet once, from beside the scripts of the site. Resolves when it is applied, or when loading failed. */
export function loadStylesheet(address: string): Promise<void> {
  const sheet =
    requested.get(address) ??
    new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = import.meta.resolve(address);
      link.onload = link.onerror = () => done();
      document.head.append(link);
    });
  requested.set(address, sheet);
  return sheet;
}
