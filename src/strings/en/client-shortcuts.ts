/** Words of the list of keyboard shortcuts. */
export const title = 'Settings and keyboard shortcuts';
export const search = 'Search';
export const list = 'Show these shortcuts';
export const close = 'Close what is open';
export const conversation = 'Move between speeches in the overview';
export const range = 'On a turn number: select from the last one to here';
/** The keys as they are printed on keyboards. */
export const escapeKey = 'Esc';
export const rangeKeys = 'Shift Enter';
export const singleKeys = 'Use / and ? anywhere on the page';
export const popovers = 'Open notes, cards and previews beside their links';
export const places = 'Keep my place in a document, and offer it when I return';
/** Choices of colours and text size. The first is what the browser asks for. */
export const colours = {
  title: 'Colours',
  names: { '': 'As my system', light: 'Light', dark: 'Dark' },
};
export const size = {
  title: 'Text size',
  names: { '': 'Normal', large: 'Large', larger: 'Larger' },
};
export const notStored =
  'The browser does not let this page store the setting, so it stays as it was.';
/** On the button that shows the list. */
export const failed = 'Could not be loaded.';
