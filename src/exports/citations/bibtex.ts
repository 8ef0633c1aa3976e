/**
 * BibTeX (application/x-bibtex) in UTF-8, for BibTeX and biblatex, with fields of biblatex's data model. Recipients and recorders
 * are secondary editors, as Zotero writes recipients. Both dates, the archive and the edition are repeated in `note`, which every
 * style prints.
 */
import type { Strings } from '../../strings/strings.ts';
import { inverted, type Name } from '../entries.ts';
import { isoDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { archiveStatement, editionStatement } from './statements.ts';

const ENTRY_TYPES: Readonly<Record<CslItem['type'], string>> = {
  document: 'unpublished',
  interview: 'unpublished',
  manuscript: 'unpublished',
  personal_communication: 'letter',
  post: 'letter',
  report: 'techreport',
  speech: 'unpublished',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The text of a file with these items. */
export const bibtex = (items: readonly CslItem[], strings: Strings): string =>
  items.map((item) => entryOf(item, strings)).join('\n');

function entryOf(item: CslItem, strings: Strings): string {
  const names = (list: readonly Name[] | undefined) => list?.map(texName).join(' and ');
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  const edition = editionStatement(item, strings);
  const notes = [archiveStatement(item), item.section, item.status, item.note, edition];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', braced(names(item.author))],
    ['title', braced(`{${tex(item.title)}}`)],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', item.issued?.literal === undefined ? braced(edtfOf(item)) : undefined],
    ['shorttitle', braced(item['title-short'] && tex(item['title-short']))],
    ['titleaddon', braced(tex(item.genre))],
    ['location', braced(item['event-place'] && tex(item['event-place']))],
    ['editora', braced(names(item.recipient))],
    ['editoratype', item.recipient === undefined ? undefined : '{recipient}'],
    ['editorb', braced(names(item.contributor))],
    ['editorbtype', item.contributor === undefined ? undefined : '{redactor}'],
    ['translator', braced(names(item.translator))],
    ['library', braced(archiveStatement(item) && tex(archiveStatement(item) ?? ''))],
    ['abstract', braced(item.abstract && tex(item.abstract))],
    ['note', braced(tex(notes.filter((note) => note !== undefined).join('. ')))],
    ['url', braced(item.URL)],
    ['langid', braced(languageName(item.language))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  const type = ENTRY_TYPES[item.type];
  // An unpublished work needs an author.
  const shown = type === 'unpublished' && item.author === undefined ? 'misc' : type;
  return `@${shown}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** biblatex uses the English names of languages: `english`, `french`. */
const languageName = (tag: string): string =>
  (languageNames.of(new Intl.Locale(tag).language) ?? tag).toLowerCase();

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** biblatex dates are EDTF; `~` means about. */
const edtfOf = ({ issued }: CslItem): string | undefined =>
  issued && `${isoDate(issued)}${issued.circa ? '~' : ''}`;

const braced = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `{${value}}`;

/** Puts a literal name in braces, so that BibTeX does not divide it. */
const texName = (name: Name): string =>
  'literal' in name ? `{${tex(name.literal)}}` : tex(inverted(name));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes TeX's special characters. Letters of any script are unchanged. */
const tex = (text: string): string =>
  text.replace(/[\\~^{}#$%&_]/g, (character) => TEX[character] ?? `\\${character}`);
