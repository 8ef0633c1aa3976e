/** Backlinks to an entry: notes, records, essays and other entries that mention it. */
import {
  type Editorial,
  editorialBacklinks,
  originAddress,
  originName,
  partsIn,
} from '../engine/model/backlinks.ts';
import type { Edition } from '../engine/model/edition.ts';
import { plainText } from '../engine/model/plain-text.ts';
import type { Register } from '../engine/source/registers.ts';
import { opening } from '../exports/plain.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { documentHeading } from './document-heading.ts';

export interface PointingHereView {
  /** Notes that mention the entry, with their first words. */
  readonly notes: readonly OriginView[];
  /** Documents, other entries and essays, with the role of the entry in them. */
  readonly elsewhere: readonly OriginView[];
}

/** A link to a mention of the entry. */
export interface OriginView {
  readonly href: string;
  readonly name: string;
  /** The beginning of a note, or the role of the entry: `translator`. */
  readonly text: string;
}

const ORDER = ['record', 'entry', 'essay'];
const MAX_NOTE_CHARACTERS = 160;

/** The backlinks of a register entry. */
export function pointingHereView(
  edition: Edition,
  register: Register,
  id: string,
): PointingHereView {
  const strings = stringsOf(edition.record.lang);
  const { notes, elsewhere } = editorialBacklinks(edition, register, id);
  return {
    notes: notes.map((origin) => ({
      href: originAddress(origin),
      name: originName(origin, strings),
      text: opening(plainText(origin.note.html), MAX_NOTE_CHARACTERS),
    })),
    elsewhere: elsewhere
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
      .map((origin) => ({ href: originAddress(origin), ...nameAndPart(origin, id, strings) })),
  };
}

function nameAndPart(
  origin: Exclude<Editorial, { readonly kind: 'note' }>,
  id: string,
  strings: Strings,
): Omit<OriginView, 'href'> {
  const words = strings.register;
  switch (origin.kind) {
    case 'essay':
      return { name: originName(origin, strings), text: strings.site.essay };
    case 'entry':
      return { name: originName(origin, strings), text: words.kinds[origin.register] };
    case 'record':
      return {
        name: documentHeading(origin.document, strings),
        text:
          partsIn(origin.document, id)
            .map((part) => words.parts[part])
            .join(', ') || words.namedInDescription,
      };
  }
}
