/** Permanent addresses. Changing one breaks printed links: add new ones only. */
import { forRegisters, REGISTERS, type Register } from '../source/registers.ts';

export const documentAddress = (id: string): string => `/documents/${id}/`;

/** The page of a record of a register. */
export const entryAddress = forRegisters(
  (register) =>
    (id: string): string =>
      `/${register}/${id}/`,
);
export const { people: personAddress, places: placeAddress, groups: groupAddress } = entryAddress;
export const workAddress = (id: string): string => `/bibliography/#${id}`;

/** The id of an entry in a list that has a row or section for it: `people-mara-quill`. */
export const entryId = (register: Register, id: string): string => `${register}-${id}`;

/** The page of terms, and one of them on it. */
export const TERMS = '/terms/';
export const termAddress = (id: string): string => `${TERMS}#${id}`;

/** A passage, or a range of passages. The fragment works without script; `to` extends the highlighted range. */
export function passageAddress(document: string, first: string, last = first): string {
  const range = last === first ? '' : `?to=${last.replace(/^\D+/, '')}`;
  return `${documentAddress(document)}${range}#${first}`;
}

/** The page of claims, and one of them on it. */
export const CLAIMS = '/claims/';
export const claimAddress = (id: string): string => `${CLAIMS}#${id}`;

/** The list of passages that have a page of their own, and one of these pages. */
export const QUOTATIONS = '/quotations/';
export const quotationAddress = (id: string): string => `${QUOTATIONS}${id}/`;

/** The page of the reader's own notes. */
export const YOUR_NOTES = '/your-notes/';

/** A note in the list at the end of its document. */
export const noteAddress = (document: string, note: string): string =>
  `${documentAddress(document)}#${note}`;

/**
 * The name under which a received file is published. It always ends in `.txt`, so that no server shows a received page as a page
 * of the site or runs its scripts.
 */
export const publishedName = (file: string): string =>
  /\.txt$/i.test(file) ? file : `${file}.txt`;

/** A received file itself, byte for byte. */
export const receivedFileAddress = (file: string): string =>
  `/received/${encodeURIComponent(publishedName(file))}`;

/** The checksums of the received files, for `sha256sum -c`. */
export const CHECKSUMS = '/received/sha256sums.txt';

/** The page that shows the received file of a document, or one line of it. */
export const receivedAddress = (id: string, line?: number): string =>
  `${documentAddress(id)}received/${line === undefined ? '' : `#l${line}`}`;

/** Pages of the site that are lists or tools, by the first part of their addresses. */
const LIST_PAGES = [
  ...[
    'bibliography',
    'check',
    'claims',
    'concordance',
    'data',
    'dates',
    'documents',
    'notes',
    'quotations',
    'references',
    'search',
    'terms',
    'your-notes',
  ],
  ...REGISTERS,
];

/** Folders of the site that hold files for its pages. */
const FILE_FOLDERS = ['_astro', 'editions', 'fonts', 'pagefind', 'received'];

/** Whether an address belongs to a page or file of every site, so that no essay may have it. */
export const isReserved = (address: string): boolean =>
  [...LIST_PAGES, ...FILE_FOLDERS, '404'].includes(address.split('/')[1] ?? '');

/** Lists that are there if the archive has something for them. */
export const optionalAddresses: readonly string[] = [CLAIMS, QUOTATIONS, TERMS];

/** The addresses of the pages that every site has. */
export const fixedAddresses: readonly string[] = [
  '/',
  ...LIST_PAGES.map((page) => `/${page}/`).filter(
    (address) => !optionalAddresses.includes(address),
  ),
];
