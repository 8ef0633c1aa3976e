/** The editions as an Atom feed (RFC 4287). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlFile } from './xml.ts';

export const ATOM = { address: '/data/changes.atom', type: 'application/atom+xml' } as const;

/** What a feed says of the edition. Addresses are whole. */
export interface FeedFacts {
  readonly title: string;
  readonly self: string;
  readonly home: string;
  readonly lang: string;
  /** Names; a feed has at least one. */
  readonly authors: readonly string[];
  readonly rights: string;
  /** Latest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent, and the address to read. */
  readonly url: string;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** The text of the file. Days are published without an hour, and Atom needs one. */
export function atomFeed({ title, self, home, lang, authors, rights, entries }: FeedFacts): string {
  const updated = entries[0]?.date ?? '1970-01-01';
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      x('title', title),
      x('id', self),
      x('link', { rel: 'self', type: ATOM.type, href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: home }),
      x('updated', midnight(updated)),
      ...authors.map((name) => x('author', [x('name', name)])),
      x('rights', rights),
      ...entries.map(entryElement),
    ]),
  );
}

const entryElement = ({ url, title, date, lines }: FeedEntry): Element =>
  x('entry', [
    x('title', title),
    x('id', url),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('updated', midnight(date)),
    x('content', { type: 'text' }, lines.join('\n')),
  ]);

const midnight = (day: string): string => `${day}T00:00:00Z`;
