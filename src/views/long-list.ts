/**
 * Long lists in parts. A list that fits a page is one page. A longer one is an index and parts: a part for each of its
 * sections, letters or years, and numbered parts where one of these is too long itself.
 */
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { initialOf } from './list-index.ts';

/** Maximum bytes of the page of a list. */
export const MAX_LIST_BYTES = 300_000;
/** Maximum bytes of its rows, as they are estimated: the rest of the page is the same for all lists. */
export const MAX_ROWS_BYTES = 260_000;

/** What rows that belong together have in common: `{ id: 'm', label: 'M' }`. */
export interface RowKey {
  /** Lower-case letters, figures and hyphens, for an address. */
  readonly id: string;
  readonly label: string;
}

/** An id that an address may end with, and what it leads to. */
export interface Landing {
  readonly id: string;
  readonly label: string;
}

/** What a list is made of. */
export interface ListDefinition<Section extends object, Row extends object> {
  /** `/notes/` */
  readonly address: string;
  readonly title: (edition: Edition) => string;
  /** All sections, in order. */
  readonly sections: (edition: Edition) => readonly Section[];
  readonly rowsOf: (section: Section) => readonly Row[];
  /** The section with some of its rows. */
  readonly withRows: (section: Section, rows: readonly Row[]) => Section;
  /** Bytes of the tags of a row, and of a section, at most. */
  readonly tags: { readonly row: number; readonly section: number };
  /** What a row is found by, the widest first: its section, its letter. */
  readonly keysOf: (row: Row, section: Section, edition: Edition) => readonly RowKey[];
  /** A short name of a row, for the range of a part that has no better name. */
  readonly labelOf: (row: Row, section: Section) => string;
  /** The ids of a section and its rows on the page. */
  readonly landingsOf: (section: Section, edition: Edition) => readonly Landing[];
}

/** A part of a list. */
export interface ListPart<Section> {
  /** The end of its address: `m`, `1911-2`. */
  readonly id: string;
  readonly label: string;
  readonly sections: readonly Section[];
  /** Its ids that no earlier part has. */
  readonly landings: readonly Landing[];
  /** The bytes of its rows on a page, at most. */
  readonly bytes: number;
}

/** A list that is divided where it is long. */
export interface LongList<Section> {
  readonly address: string;
  readonly title: (edition: Edition) => string;
  /** All sections if they fit a page; else none. */
  readonly sections: (edition: Edition) => readonly Section[];
  /** The parts; none if the list fits a page. */
  readonly parts: (edition: Edition) => readonly ListPart<Section>[];
  /** The bytes of all rows on a page, at most. */
  readonly bytes: (edition: Edition) => number;
}

/** The address of a part. @param list the address of the list */
export const partAddress = (list: string, part: string): string => `${list}part/${part}/`;

/** Defines a list. Its sections are made once for an edition. */
export function longList<Section extends object, Row extends object>(
  definition: ListDefinition<Section, Row>,
): LongList<Section> {
  const { address, title } = definition;
  const divided = perEdition((edition: Edition) => {
    const sections = definition.sections(edition);
    const rows = placedRows(definition, sections, edition);
    const bytes = bytesOfAll(rows);
    if (bytes <= MAX_ROWS_BYTES) return { bytes, sections, parts: [] };
    return { bytes, sections: [], parts: partsOf(definition, rows, edition) };
  });
  return {
    address,
    title,
    sections: (edition) => divided(edition).sections,
    parts: (edition) => divided(edition).parts,
    bytes: (edition) => divided(edition).bytes,
  };
}

interface PlacedRow<Section, Row> {
  readonly section: Section;
  readonly row: Row;
  readonly keys: readonly RowKey[];
  readonly bytes: number;
}

function placedRows<Section extends object, Row extends object>(
  { rowsOf, withRows, keysOf, tags }: ListDefinition<Section, Row>,
  sections: readonly Section[],
  edition: Edition,
): PlacedRow<Section, Row>[] {
  return sections.flatMap((section) => {
    const heading = tags.section + bytesOf(withRows(section, []));
    return rowsOf(section).map((row, place) => ({
      ...{ section, row, keys: keysOf(row, section, edition) },
      // A part that begins within a section repeats its heading.
      bytes: tags.row + bytesOf(row) + (place === 0 ? heading : 0),
    }));
  });
}

const bytesOfAll = (rows: readonly { readonly bytes: number }[]): number =>
  rows.reduce((sum, { bytes }) => sum + bytes, 0);

const encoder = new TextEncoder();

/** Bytes of the tags of a link or another thing within a row, at most. */
const TAG_BYTES = 40;
/** What escaping adds to a character of HTML, and what the way to the root of the site adds to an address. */
const ESCAPED_BYTES = 5;
const ROOT_BYTES = 8;

/** The bytes that data need on a page, at most, without the tags of their row. */
function bytesOf(data: object): number {
  const json = JSON.stringify(data);
  const count = (pattern: RegExp): number => json.match(pattern)?.length ?? 0;
  return (
    encoder.encode(json).length +
    count(/\{/g) * TAG_BYTES +
    count(/[&<>']/g) * ESCAPED_BYTES +
    count(/"\//g) * ROOT_BYTES
  );
}

/** Divides rows by their keys, the widest first, and by number where keys are not enough. */
function partsOf<Section extends object, Row extends object>(
  definition: ListDefinition<Section, Row>,
  rows: readonly PlacedRow<Section, Row>[],
  edition: Edition,
): ListPart<Section>[] {
  const words = stringsOf(edition.record.lang).listParts;
  const ids = new Set<string>();
  const seen = new Set<string>();
  const part = (path: readonly RowKey[], range: boolean, of: typeof rows): ListPart<Section> => {
    const id = freeId(path.map((key) => key.id).join('-'), ids);
    ids.add(id);
    const sections = sectionsOf(definition, of);
    const landings = sections
      .flatMap((section) => definition.landingsOf(section, edition))
      .filter((one) => {
        const isNew = !seen.has(one.id);
        seen.add(one.id);
        return isNew;
      });
    const names = path.map(({ label }) => label);
    return {
      id,
      label: words.label(range ? [...names, rangeOf(definition, of, words)] : names),
      sections,
      landings,
      bytes: bytesOfAll(of),
    };
  };
  const divide = (of: typeof rows, path: readonly RowKey[]): ListPart<Section>[] => {
    if (bytesOfAll(of) <= MAX_ROWS_BYTES && path.length > 0) return [part(path, false, of)];
    const runs = runsOf(of, ({ keys }) => keys[path.length]?.id);
    if (of.some(({ keys }) => keys[path.length] === undefined)) {
      return chunksOf(of).map((chunk) => part(path, true, chunk));
    }
    return runs.flatMap((run) =>
      divide(run, [...path, ...(run[0]?.keys.slice(path.length, path.length + 1) ?? [])]),
    );
  };
  return divide(rows, []);
}

/** `m`, then `m-2`; without a name, `1` and `2`. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  for (let place = 1; ; place++) {
    const id = name === '' ? `${place}` : place === 1 ? name : `${name}-${place}`;
    if (!taken.has(id)) return id;
  }
}

/** `Abbot – Acton` */
function rangeOf<Section extends object, Row extends object>(
  { labelOf }: ListDefinition<Section, Row>,
  rows: readonly PlacedRow<Section, Row>[],
  words: Strings['listParts'],
): string {
  const [first = '', last = first] = [rows[0], rows.at(-1)].flatMap((one) =>
    one === undefined ? [] : labelOf(one.row, one.section),
  );
  return first === last ? first : words.fromTo(first, last);
}

/** The sections that rows are from, with these rows. */
const sectionsOf = <Section extends object, Row extends object>(
  { withRows }: ListDefinition<Section, Row>,
  rows: readonly PlacedRow<Section, Row>[],
): Section[] =>
  runsOf(rows, ({ section }) => section).flatMap((run) =>
    run.slice(0, 1).map(({ section }) =>
      withRows(
        section,
        run.map(({ row }) => row),
      ),
    ),
  );

/** Neighbours that are equal in something. */
function runsOf<Item>(items: readonly Item[], equal: (item: Item) => unknown): Item[][] {
  const runs: Item[][] = [];
  let last: unknown;
  for (const item of items) {
    const here = equal(item);
    if (runs.length > 0 && here === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = here;
  }
  return runs;
}

/** Rows in as few pages as they fit. */
function chunksOf<Item extends { readonly bytes: number }>(rows: readonly Item[]): Item[][] {
  const chunks: Item[][] = [];
  let room = 0;
  for (const row of rows) {
    if (row.bytes > room) {
      chunks.push([]);
      room = MAX_ROWS_BYTES;
    }
    chunks.at(-1)?.push(row);
    room -= row.bytes;
  }
  return chunks;
}

/** The key of a name in alphabetical order. */
export function letterKey(name: string): RowKey {
  const initial = initialOf(name);
  const id = /^[A-Z0-9]$/.test(initial)
    ? initial.toLowerCase()
    : `u${initial.codePointAt(0)?.toString(16) ?? ''}`;
  return { id, label: initial === '' ? '…' : initial };
}
