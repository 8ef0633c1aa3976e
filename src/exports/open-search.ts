/** Describes the site's search for browsers and other tools: OpenSearch 1.1. */
import { x } from 'xastscript';
import type { Edition } from '../engine/model/edition.ts';
import { absolute } from './target.ts';
import { xmlFile } from './xml.ts';

export const OPEN_SEARCH = {
  address: '/opensearch.xml',
  type: 'application/opensearchdescription+xml',
} as const;

/** Maximum characters of a name and a description in the specification. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** The site's icons; `size` is width and height in pixels. */
const ICONS = [
  { file: '/favicon.ico', type: 'image/vnd.microsoft.icon', size: '16' },
  { file: '/favicon.svg', type: 'image/svg+xml', size: '64' },
] as const;

/** The description document in XML. Its addresses begin with the edition's web address. */
export function openSearchDescription(edition: Edition): string {
  const { title, description, examples, url, lang } = edition.record;
  const [example] = examples;
  return xmlFile(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortName(title, url)),
      x('LongName', words(title, LONG_NAME)),
      x('Description', words(description, DESCRIPTION)),
      x('Url', { type: 'text/html', template: absolute(edition, '/search/?q={searchTerms}') }),
      x('Url', {
        type: OPEN_SEARCH.type,
        rel: 'self',
        template: absolute(edition, OPEN_SEARCH.address),
      }),
      ...(example === undefined ? [] : [x('Query', { role: 'example', searchTerms: example })]),
      ...ICONS.map(({ file, type, size }) =>
        x('Image', { width: size, height: size, type }, absolute(edition, file)),
      ),
      x('Language', lang),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}

/** The title if it fits, else the host of the site if that does, else the first words of the title. */
function shortName(title: string, url: string): string {
  const { host } = new URL(url);
  return title.length > SHORT_NAME && host.length <= SHORT_NAME ? host : words(title, SHORT_NAME);
}

/** The first whole words that fit. */
const words = (text: string, room: number): string =>
  text.length <= room
    ? text
    : text
        .slice(0, room + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, room);
