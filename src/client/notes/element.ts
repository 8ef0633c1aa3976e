/** Popovers of notes. Their text comes from the list at the end of the page. */
import * as words from '#strings/client-document.ts';
import { DATA_LABEL, SELECT_CALLS } from '../../markup/contract.ts';
import type { PopoverKind } from '../popover/surface.ts';

export const notes: PopoverKind = {
  name: 'note',
  role: 'doc-footnote',
  selector: SELECT_CALLS,
  original: (call) => document.getElementById(call.hash.slice(1)),
  label: (call) => words.note + call.getAttribute(DATA_LABEL),
};
