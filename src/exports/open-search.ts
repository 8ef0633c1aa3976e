/** Describes the site's search for browsers and other tools: OpenSearch 1.1. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from '../engine/model/edition.ts';
import { absolute } from './target.ts';

export const OPEN_SEARCH = {
  address: '/opensearch.xml',
  type: 'application/opensearchdescription+xml',
} as const;

/** Maximum characters of a name and a description in the specification. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** The description document in XML. Its addresses begin with the edition's web address. */
export function openSearchDescription(edition: Edition): string {
  const { title, description } = edition.record;
  const root = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', words(title, SHORT_NAME)),
    x('LongName', words(title, LONG_NAME)),
    x('Description', words(description, DESCRIPTION)),
    x('Url', { type: 'text/html', template: absolute(edition, '/search/?q={searchTerms}') }),
    x('Url', {
      type: OPEN_SEARCH.type,
      rel: 'self',
      template: absolute(edition, OPEN_SEARCH.address),
    }),
    x('Image', { type: 'image/svg+xml' }, absolute(edition, '/favicon.svg')),
    x('Language', edition.record.lang),
    x('InputEncoding', 'UTF-8'),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

/** The first whole words that fit. */
const words = (text: string, room: number): string =>
  text.length <= room
    ? text
    : text
        .slice(0, room + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, room);
