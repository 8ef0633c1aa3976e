/**
 * BibTeX (application/x-bibtex) in UTF-8, for BibTeX and biblatex, with fields of biblatex's data model. Recipients and recorders
 * are secondary editors, as Zotero writes recipients, and `copyright` is what it reads as rights. Both dates, the archive and the edition are repeated in `note`, which every
 * style prints.
 */
import type { Strings } from '../../strings/strings.ts';
import { isoDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { inOneNote } from './one-note.ts';
import { archiveStatement, editionStatement } from './statements.ts';
import { braced, languageName, MONTHS, type TexField, tex, texEntry, texNames } from './tex.ts';

const ENTRY_TYPES: Readonly<Record<CslItem['type'], string>> = {
  document: 'unpublished',
  interview: 'unpublished',
  manuscript: 'unpublished',
  personal_communication: 'letter',
  post: 'letter',
  report: 'techreport',
  speech: 'unpublished',
};

/** The text of a file with these items. */
export const bibtex = (items: readonly CslItem[], strings: Strings): string =>
  items.map((item) => entryOf(item, strings)).join('\n');

function entryOf(item: CslItem, strings: Strings): string {
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  const edition = editionStatement(item, strings);
  const message = item.number && strings.citations.messageId(item.number);
  const notes = [archiveStatement(item), message, item.section, item.status, item.note, edition];
  const fields: TexField[] = [
    ['author', braced(texNames(item.author))],
    ['title', braced(`{${tex(item.title)}}`)],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', item.issued?.literal === undefined ? braced(edtfOf(item)) : undefined],
    ['shorttitle', braced(item['title-short'] && tex(item['title-short']))],
    ['titleaddon', braced(tex(item.genre))],
    ['location', braced(item['event-place'] && tex(item['event-place']))],
    ['editora', braced(texNames(item.recipient))],
    ['editoratype', item.recipient === undefined ? undefined : '{recipient}'],
    ['editorb', braced(texNames(item.contributor))],
    ['editorbtype', item.contributor === undefined ? undefined : '{redactor}'],
    ['translator', braced(texNames(item.translator))],
    ['library', braced(archiveStatement(item) && tex(archiveStatement(item) ?? ''))],
    ['abstract', braced(item.abstract && tex(item.abstract))],
    ['note', braced(tex(inOneNote(notes)))],
    ['copyright', braced(tex(item.rights))],
    ['url', braced(item.URL)],
    ['langid', braced(languageName(item.language))],
  ];
  const type = ENTRY_TYPES[item.type];
  // An unpublished work needs an author.
  const shown = type === 'unpublished' && item.author === undefined ? 'misc' : type;
  return texEntry(shown, item.id, fields);
}

/** biblatex dates are EDTF; `~` means about. */
const edtfOf = ({ issued }: CslItem): string | undefined =>
  issued && `${isoDate(issued)}${issued.circa ? '~' : ''}`;
