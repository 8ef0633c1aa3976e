/** Popovers of notes. Their text comes from the list at the end of the page. */
import * as words from '#strings/client-document.ts';
import { CLASS_NOTE_MARK, SELECT_NOTES } from '../../markup/contract.ts';
import type { PopoverKind } from '../popover/surface.ts';

export const notes: PopoverKind = {
  name: 'note',
  role: 'doc-footnote',
  selector: SELECT_NOTES,
  original: ({ pathname, hash }) =>
    pathname === location.pathname ? document.getElementById(hash.slice(1)) : null,
  label: (_, note) => words.note + note.querySelector(`.${CLASS_NOTE_MARK}`)?.textContent.trim(),
};
