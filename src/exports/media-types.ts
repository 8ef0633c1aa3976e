/** The media type of every file of a site, for servers. Our own server and the files in docs/hosting are written from it. */
import { ATOM } from './atom.ts';
import { DATA_MODEL } from './citations/data-model.ts';
import { CSVW } from './csvw.ts';
import { LINKSET_TYPE } from './files.ts';
import { DOCUMENT_FORMATS } from './formats.ts';
import { OPEN_SEARCH } from './open-search.ts';

/** By the end of the name, without parameters. Text is UTF-8. */
export const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  atom: ATOM.type,
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  dbx: DATA_MODEL.type,
  epub: 'application/epub+zip',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  py: 'text/x-python',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** By the whole name, where the end of the name does not say it. */
export const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DOCUMENT_FORMATS.map(({ file, mediaType }) => [file, mediaType])),
  'bibliography.csl.json': 'application/vnd.citationstyles.csl+json',
  'citations.csl.json': 'application/vnd.citationstyles.csl+json',
  'csv-metadata.json': CSVW.type,
  'letters.xml': 'application/tei+xml',
  'linkset.json': LINKSET_TYPE,
  'opensearch.xml': OPEN_SEARCH.type,
};

/** The names whose type differs from that of their ends. */
export const SPECIAL_NAMES: readonly string[] = Object.keys(TYPES_BY_NAME).filter(
  (name) => TYPES_BY_NAME[name] !== TYPES_BY_EXTENSION[extensionOf(name)],
);

/** The media type of a file, if it is one of a site. @param path its address, or the name */
export function mediaTypeOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return TYPES_BY_NAME[name] ?? TYPES_BY_EXTENSION[extensionOf(name)];
}

/** Whether a file is text, which compresses well and has a character encoding. */
export const isText = (type: string): boolean =>
  /^text\/|[/+]json\b|[/+]xml\b|x-bibtex|research-info/.test(type);

/** The type with the encoding of text. JSON is UTF-8 by its standard. */
export const withCharset = (type: string): string =>
  isText(type) && !/json/.test(type) ? `${type};charset=utf-8` : type;

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
