/** Whether single-key shortcuts are on. The setting is stored if the browser allows it. */

export const STORAGE_KEY = 'single-keys';

export function isOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}
