/** The bibliography as BibTeX, for BibTeX and biblatex, with the entry types and fields of biblatex's data model. */
import type { Work } from '../../engine/schemas/bibliography.ts';
import type { Name } from '../entries.ts';
import { isoDate } from './csl-date.ts';
import { braced, languageName, MONTHS, type TexField, tex, texEntry, texNames } from './tex.ts';

const ENTRY_TYPES: Readonly<Record<Work['type'], string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  broadcast: 'misc',
  chapter: 'incollection',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-encyclopedia': 'inreference',
  interview: 'misc',
  'paper-conference': 'inproceedings',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  webpage: 'online',
};

/** What contains a work of these types is a journal; of the others a book or a site. */
const JOURNAL_TYPES = new Set(['article']);

/** The text of a file with these works. */
export const worksBibtex = (works: readonly Work[]): string => works.map(entryOf).join('\n');

function entryOf(work: Work): string {
  const type = ENTRY_TYPES[work.type];
  const container = work['container-title'];
  const [year, month] = work.issued?.['date-parts']?.[0] ?? [];
  const words = (text: string | undefined): string | undefined =>
    braced(text === undefined ? undefined : tex(text));
  const archive = [work.archive, work.archive_location].filter(Boolean).join(', ');
  const date = work.issued?.literal;
  const note = [work.note, date].filter(Boolean).join(' ');
  const fields: TexField[] = [
    ['author', braced(texNames(namesOf(work.author)))],
    ['editor', braced(texNames(namesOf(work.editor)))],
    ['translator', braced(texNames(namesOf(work.translator)))],
    ['title', braced(`{${tex(work.title)}}`)],
    ['shorttitle', words(work['title-short'])],
    [containerField(type), words(container)],
    [type === 'report' ? 'type' : 'titleaddon', words(work.genre)],
    ['series', words(work['collection-title'])],
    ['number', words(work.issue ?? work['collection-number'] ?? work.number)],
    ['volume', words(work.volume)],
    [type === 'report' ? 'institution' : 'publisher', words(work.publisher)],
    ['location', words(work['publisher-place'])],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', braced(dateOf(work.issued))],
    ['pages', words(work.page?.replaceAll('–', '--'))],
    ['isbn', words(work.ISBN)],
    ['library', words(archive === '' ? undefined : archive)],
    ['note', words(note === '' ? undefined : note)],
    ['url', braced(work.URL)],
    ['urldate', braced(dateOf(work.accessed))],
    ['langid', braced(work.language && languageName(work.language))],
  ];
  return texEntry(type, work.id, fields);
}

function containerField(type: string): string {
  if (JOURNAL_TYPES.has(type)) return 'journaltitle';
  return type === 'online' || type === 'misc' ? 'organization' : 'booktitle';
}

/** The schema's names, of which the given ones may be missing. */
const namesOf = (names: Work['author']): Name[] | undefined =>
  names?.map((name) => {
    if ('literal' in name) return name;
    const { family, given } = name;
    return given === undefined ? { literal: family } : { family, given };
  });

/** `1995`, `1993-11`; missing for a date in words, which the note has. */
const dateOf = (date: Work['issued']): string | undefined =>
  date?.['date-parts'] && isoDate({ 'date-parts': date['date-parts'] });
