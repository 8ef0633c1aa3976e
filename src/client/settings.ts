/** Settings that readers switch off and on. They are on until then. They are stored if the browser allows it. */

/** Shortcuts of one key. */
export const SINGLE_KEYS = 'single-keys';
/** Popovers beside links. */
export const POPOVERS = 'popovers';

/** Whether a setting is on. @param name in the storage of the browser */
export function isOn(name: string): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}
