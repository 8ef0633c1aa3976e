/** The links of the site to other sites, with what is known of each. Nothing is fetched. */
import type { Work } from '../schemas/bibliography.ts';
import type { OutboundLink } from '../schemas/outbound-link.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** Every address on another site that a page links, sorted, with what `links.yaml` and the bibliography say of it. */
export const outboundLinks = perEdition((edition: Edition): OutboundLink[] => {
  const rows = new Map(edition.outbound.map((row) => [row.url, row]));
  const read = new Map(
    edition.works.flatMap(({ URL: url, accessed }) =>
      url === undefined || accessed === undefined ? [] : [[url, dayOf(accessed)] as const],
    ),
  );
  return [...linkedAddresses(edition)].sort().map((url) => {
    const seen = rows.get(url)?.seen ?? read.get(url);
    const archived = rows.get(url)?.archived;
    return { url, ...(seen && { seen }), ...(archived && { archived }) };
  });
});

/** The addresses on other sites in bibliography, prose and record. */
export function linkedAddresses(edition: Edition): Set<string> {
  const { record, works, documents, essays, people, places, groups, events, terms } = edition;
  const prose = [
    ...essays.map(({ html }) => html),
    ...documents.flatMap(({ html, notes, passages }) => [
      ...Object.values(html),
      ...notes.map((note) => note.html),
      ...passages.map((passage) => passage.html),
    ]),
    ...[...people, ...places, ...groups, ...events, ...terms].flatMap(({ html }) =>
      Object.values(html),
    ),
  ];
  const addresses = [
    ...works.flatMap(({ URL: url }) => url ?? []),
    ...(record.contact ?? '').split(' '),
    ...prose.flatMap((html) => Array.from(html.matchAll(HREF), ([, href = '']) => href)),
  ].map((address) => address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'));
  return new Set(
    addresses.filter((one) => /^https?:/.test(one) && !`${one}/`.startsWith(`${record.url}/`)),
  );
}

const HREF = /\bhref="(https?:[^"]*)"/g;

/** `2026-11`; empty for a date in words. */
const dayOf = ({ 'date-parts': [parts = []] = [] }: NonNullable<Work['accessed']>): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');
