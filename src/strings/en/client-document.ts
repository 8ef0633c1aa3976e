/** Words of popovers and of the progress bar. Constants alone: the scripts of every document hold their values. */

/** Before the label of a note. */
export const note = 'Note ';
/** In the margin, for a note that is called again: before the citation of the first call, or without one. */
export const noteAt = 'See the note at ';
export const noteAbove = 'See the note above';
/** Before the citation of a passage. */
export const passage = 'Passage ';
/** On the link to the place where the reader left the document: before the citation of its passage. */
export const goOn = 'Go on at ';
export const close = 'Close';
export const openPassage = 'Go to the passage';
/** Between the citation of the current turn and the number of turns. */
export const of = ' of ';
