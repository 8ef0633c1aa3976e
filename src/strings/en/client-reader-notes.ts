/** Words of readers' own notes: the form, the notes of a passage, and the page that lists them. */

import { passages } from './client-selection.ts';
import { counted } from './counted.ts';
import { LOCALE } from './locale.ts';

export const title = 'Your notes';
/** The form. @param passage `I.32`, `I.32–34` */
export const formTitle = (passage: string): string => `Note on ${passage}`;
export const label = 'Your note';
export const save = 'Save';
export const cancel = 'Cancel';
export const onlyHere = 'It stays in this browser, and nobody else sees it.';
export const empty = 'The note has no words yet.';
export const pressAgain = 'Your words are not saved. Press Cancel or Escape again to drop them.';
export const notKept =
  'The note is not saved: this browser does not let the page store it, or has no room left. Copy your words if you need them.';
export const keptTwice =
  'The note was changed in another window. Your words are saved as a second note.';

/** The button at a passage, and the notes that it opens. */
export const mark = (count: number, passage: string): string =>
  count === 1 ? `Your note on ${passage}` : `Your ${count} notes on ${passage}`;
export const close = 'Close';
export const change = 'Change';
export const remove = 'Delete';
export const removeNow = 'Delete for good';
export const notRemoved = 'The browser does not let the page delete the note.';
export const gone = 'These words are not in the text any more.';
/** @param date an ISO date */
export const written = (date: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(new Date(date));

/** The page. The name of a passage by its anchor: `t32`, `p4`, `head`. */
export const inPassage = (anchor: string): string => {
  const [, letter = '', number = ''] = /^([tp])(\d+)$/.exec(anchor) ?? [];
  return passages[letter]?.(number, number) ?? anchor;
};
export const none = 'You have no notes in this browser yet.';
export const noStorage =
  'This browser does not let the page store anything, so you cannot keep notes here. Private windows and settings for cookies are common reasons.';
export const otherDocuments = 'Documents that this edition does not have';
export const noFile = 'Could not be read.';
export const notJson =
  'This file is not JSON, so it has no notes of this site. Nothing was changed.';
export const noAnnotations = 'This file has no annotations. Nothing was changed.';
/** What became of the notes of a file. */
export const imported = (added: number, known: number, foreign: number): string =>
  [
    `${counted(added, 'note')} added.`,
    known > 0 && `${counted(known, 'note')} you had already.`,
    foreign > 0 &&
      `${counted(foreign, 'annotation')} left out: not on words of a document of this edition.`,
  ]
    .filter(Boolean)
    .join(' ');
export const noRoom = (left: number): string =>
  `The browser has no room for more. ${counted(left, 'note')} of the file could not be added.`;
export const removeAll = 'Delete all';
export const removeAllNow = (count: number): string => `Delete ${counted(count, 'note')} for good`;
export const allRemoved = 'All notes are deleted.';
