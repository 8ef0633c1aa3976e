/** Words where the browser does not let a script copy text. */

/** The label of a field whose text cannot be copied by script. */
export const copyByHand = 'Text to copy';
export const notAllowed =
  'The browser does not allow this page to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.';
