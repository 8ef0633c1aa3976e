/** Whether single keys are on: remembered where the browser allows it. */

const NAME = 'single-keys';

export const PASSAGES = '[data-transcription] :is(.turn, .paragraph)[id]';

export function isOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export const turn = (on: boolean): void => localStorage.setItem(NAME, on ? 'on' : 'off');
