/** Style sheets of what only scripts make. They come when the first of it is made, not with the page. */

const asked = new Map<string, Promise<void>>();

/** Asks for a style sheet, once. Resolves when it is in force, or has failed to come. */
export function stylesheet(address: string): Promise<void> {
  const sheet = asked.get(address) ?? ask(address);
  asked.set(address, sheet);
  return sheet;
}

function ask(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
