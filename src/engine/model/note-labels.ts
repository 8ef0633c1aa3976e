/**
 * Labels of notes. A source that numbers its notes again on each page has labels with the page and a slash: `1046/1` is the note 1
 * of page 1046.
 */

/** The mark of a note as the text has it: `1` of `1046/1`. */
export const markOfLabel = (label: string): string => label.slice(label.lastIndexOf('/') + 1);

/** What signs are called in addresses. */
const SIGNS: Readonly<Record<string, string>> = {
  '*': 'asterisk',
  '†': 'dagger',
  '‡': 'double-dagger',
  '§': 'section',
  '¶': 'pilcrow',
  '‖': 'bars',
};

/** A label as part of an anchor: `1046-1`, `asterisk`. Numbers and letters stay what they are. */
export const labelInAnchor = (label: string): string =>
  label
    .replaceAll(/[*†‡§¶‖]/gu, (sign) => `-${SIGNS[sign]}-`)
    .replaceAll(/[^\p{L}\p{N}_]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
