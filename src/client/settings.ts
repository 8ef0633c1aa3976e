/** Settings of readers. They are stored if the browser allows it. Switches are on until a reader turns them off. */

/** Shortcuts of one key. */
export const SINGLE_KEYS = 'single-keys';
/** Popovers beside links. */
export const POPOVERS = 'popovers';
/** The place where a reader left a document. */
export const PLACES = 'places';

/** Whether a setting is on. @param name in the storage of the browser */
export function isOn(name: string): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}
