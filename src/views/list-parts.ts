/** The pages of a list in parts: the index of the parts, and what each part has around its rows. */
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { type LongList, partAddress } from './long-list.ts';
import type { NavigationLink, PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

/** Maximum bytes of the links to all entries on an index. */
const MAX_INDEX_BYTES = 230_000;
/** Bytes of the tags of a link on an index, at most. */
const LINK_BYTES = 60;

/** The index of a list in parts. */
export interface PartsView {
  readonly parts: readonly {
    readonly href: string;
    readonly label: string;
    /** Links to what it has, each with the id that it has there: a published fragment lands without script. */
    readonly entries: readonly (NavigationLink & { readonly id: string })[];
  }[];
  /** The file that gives the part of each id, where the links would be too many. */
  readonly idsFile?: string | undefined;
}

/** The address of the file that gives the part of each id. */
export const idsAddress = (list: string): string => `${list}part/ids.json`;

/** The index of a list; `undefined` if it fits a page. */
export function partsView(edition: Edition, list: LongList<unknown>): PartsView | undefined {
  const parts = list.parts(edition).map(({ id: part, label, landings }) => {
    const href = partAddress(list.address, part);
    return {
      ...{ href, label },
      entries: landings.map(({ id, label }) => ({ id, href: `${href}#${id}`, label })),
    };
  });
  if (parts.length === 0) return undefined;
  const links = parts.flatMap(({ entries }) => entries);
  const bytes = new TextEncoder().encode(JSON.stringify(links)).length + links.length * LINK_BYTES;
  return bytes <= MAX_INDEX_BYTES
    ? { parts }
    : {
        parts: parts.map((part) => ({ ...part, entries: [] })),
        idsFile: idsAddress(list.address),
      };
}

/** The ids of each part, by the end of its address. */
export type PartIds = Readonly<Record<string, readonly string[]>>;

/** The content of the file of ids. */
export const partIds = (edition: Edition, list: LongList<unknown>): PartIds =>
  Object.fromEntries(
    list.parts(edition).map(({ id, landings }) => [id, landings.map((one) => one.id)]),
  );

/** What every part of a list has, beside its rows. */
export interface ListPartView<Section> {
  readonly page: PageView;
  readonly label: string;
  readonly index: NavigationLink;
  readonly previous?: NavigationLink | undefined;
  readonly next?: NavigationLink | undefined;
  readonly sections: readonly Section[];
}

/** The part `id` of a list. */
export function listPartView<Section>(
  edition: Edition,
  list: LongList<Section>,
  id: string,
): ListPartView<Section> {
  const parts = list.parts(edition);
  const place = parts.findIndex((one) => one.id === id);
  const { label = '', sections = [] } = parts[place] ?? {};
  const words = stringsOf(edition.record.lang).listParts;
  const title = list.title(edition);
  const facts = {
    address: partAddress(list.address, id),
    title: words.title(title, label),
    description: words.description(title, label),
  };
  const link = (part: (typeof parts)[number] | undefined): NavigationLink | undefined =>
    part && { href: partAddress(list.address, part.id), label: part.label };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    label,
    index: { href: list.address, label: words.index(title) },
    previous: link(parts[place - 1]),
    next: link(parts[place + 1]),
    sections,
  };
}
