/** Style sheets of what only scripts make. They come when the first of it is made, not with the page. */

const requested = new Map<string, Promise<void>>();

/** Asks for a style sheet, once. Resolves when it is in force, or has failed to come. */
export function loadStylesheet(address: string): Promise<void> {
  const sheet =
    requested.get(address) ??
    new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      link.onload = link.onerror = () => done();
      document.head.append(link);
    });
  requested.set(address, sheet);
  return sheet;
}
