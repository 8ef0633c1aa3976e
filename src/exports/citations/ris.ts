/**
 * RIS (application/x-research-info-systems) with the tags that Zotero, EndNote and Mendeley read: `DB` is the archive,
 * `AN` its call number, `A2` the recipient of a letter, `A4` the translator. Rights have no tag. `CY` of a letter is lost in Zotero,
 * whose letters have no place, and `A4` in citation-js.
 */
import type { Strings } from '../../strings/strings.ts';
import { inverted, type Name } from '../entries.ts';
import { isoDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { asSentence } from './one-note.ts';
import { editionStatement } from './statements.ts';

const RECORD_TYPES: Readonly<Record<CslItem['type'], string>> = {
  document: 'MANSCPT',
  interview: 'MANSCPT',
  manuscript: 'MANSCPT',
  personal_communication: 'PCOMM',
  post: 'ICOMM',
  report: 'RPRT',
  speech: 'MANSCPT',
};

/** The text of a file with these items. Lines end with CR and LF. */
export const ris = (items: readonly CslItem[], strings: Strings): string =>
  items.map((item) => recordOf(item, strings)).join('');

function recordOf(item: CslItem, strings: Strings): string {
  const each = (tag: string, names: readonly Name[] = []) =>
    names.map((name) => [tag, inverted(name)]);
  const issued = item.issued && isoDate(item.issued);
  const lines: (readonly (string | undefined)[])[] = [
    ['TY', RECORD_TYPES[item.type]],
    ['ID', item.id],
    ...each('AU', item.author),
    ...each('A2', item.recipient),
    ...each('A4', item.translator),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['M3', item.genre],
    ['PY', /^\d{4}/.exec(issued ?? '')?.[0]],
    ['DA', risDate(issued)],
    ['CY', item['event-place']],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['SE', item.section],
    ['M1', item.number],
    ['AB', item.abstract],
    ['N1', editionStatement(item, strings)],
    ['N1', item.note],
    ...(item.contributor ?? []).map((name) => ['N1', strings.citations.recordedBy(inverted(name))]),
    ['N1', item.status && asSentence(item.status)],
    ['N1', strings.citations.rights(item.rights)],
    ['UR', item.URL],
    ['LA', item.language],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

/** Formats a date as `YYYY/MM/DD/` with empty unknown parts. RIS has no ranges. */
function risDate(date: string | undefined): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  return year === undefined ? date : `${year}/${month}/${day}/`;
}

/** Removes line breaks, which would begin a new tag. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
