/** Whether single keys are on: remembered where the browser allows it. */

export const STORAGE_KEY = 'single-keys';

export function isOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}
