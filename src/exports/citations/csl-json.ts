/**
 * CSL-JSON (application/vnd.citationstyles.csl+json), the exchange format of reference managers. Zotero makes an author of a
 * recipient unless the item is a personal communication, and the title of a forum of what contains a post.
 */
import type { Strings } from '../../strings/strings.ts';
import { inverted } from '../entries.ts';
import type { CslItem } from './csl-item.ts';
import { inOneNote } from './one-note.ts';
import { editionStatement } from './statements.ts';

/** The text of a file with these items. */
export const cslJson = (items: readonly CslItem[], strings: Strings): string =>
  `${JSON.stringify(
    items.map((item) => exchanged(item, strings)),
    null,
    2,
  )}\n`;

/** The item without the number of the edition, which styles would join to the document's own year, and with its rights in the note. */
function exchanged(item: CslItem, strings: Strings): object {
  const { type, recipient = [], edition: _, note, rights, ...rest } = item;
  const isSent = type === 'post' || type === 'personal_communication';
  const notes = [
    ...(isSent ? [] : recipient.map((name) => strings.citations.sentTo(inverted(name)))),
    note,
    editionStatement(item, strings),
    strings.citations.rights(rights),
  ];
  return {
    ...rest,
    type: isSent ? 'personal_communication' : type,
    ...(isSent && recipient.length > 0 ? { recipient } : {}),
    note: inOneNote(notes),
  };
}
