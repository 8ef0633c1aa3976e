/** Whether single keys are on: remembered where the browser allows it. */

export const NAME = 'single-keys';

export function isOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}
