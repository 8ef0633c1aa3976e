/** What readers choose, in the storage of the browser. */

/** The value that a reader has chosen; empty until then. @param name in the storage of the browser */
export function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Stores a setting, or removes it if the value is empty. @returns whether the browser allows it */
export function store(name: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets the page store anything. */
export function canStore(): boolean {
  const name = 'stores';
  return store(name, 'yes') && store(name, '');
}
