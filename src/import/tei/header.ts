/** What the header of a TEI file says: title, language, parties, date, place, kind; and the entries of its lists. */
import type { Element } from 'xast';
import type { NamedEntry } from '../blocks.ts';
import { all, find, words } from './xml.ts';

/** The facts of a header. */
export interface TeiHeader {
  readonly title: string;
  readonly language?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The date of sending or writing: an attribute of TEI, which is EDTF for years, months and days. */
  readonly date?: string;
  readonly place?: string;
  /** What kind of document it is, in the words of the source. */
  readonly kind: string;
}

/** Reads the header. */
export function headerOf(header: Element | undefined, tei: Element): TeiHeader {
  const title = words(header && find(header, 'title'));
  const actions = header === undefined ? [] : all(header, 'correspAction');
  const sent = actions.find(({ attributes }) => attributes.type === 'sent');
  const received = actions.find(({ attributes }) => attributes.type === 'received');
  const agents = (action: Element | undefined): string[] =>
    action === undefined ? [] : [...all(action, 'persName'), ...all(action, 'orgName')].map(words);
  const creation = header && find(header, 'creation');
  const date = [sent, creation].flatMap((one) => (one === undefined ? [] : all(one, 'date')))[0];
  const place = words(sent && find(sent, 'placeName'));
  const keywords = header && find(header, 'keywords');
  const language =
    (header && find(header, 'language')?.attributes.ident) ??
    tei.attributes['xml:lang'] ??
    undefined;
  return {
    title,
    kind: words(keywords && find(keywords, 'term')),
    from: agents(sent),
    to: agents(received),
    ...(language && { language }),
    ...(dateOf(date) !== undefined && { date: dateOf(date) as string }),
    ...(place !== '' && { place }),
  };
}

function dateOf(date: Element | undefined): string | undefined {
  const { when, from, to, notBefore, notAfter } = date?.attributes ?? {};
  const day = (value: string | null | undefined): string | undefined =>
    /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0];
  const [start, end] = [day(from ?? notBefore), day(to ?? notAfter)];
  return (
    day(when) ??
    (start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`)
  );
}

/** The people, places and groups of the lists of a file, by their ids in it: each with its name. */
export function entriesOf(tei: Element): ReadonlyMap<string, string> {
  const entries = ['person', 'place', 'org'].flatMap((name) => all(tei, name));
  return new Map(
    entries.flatMap((entry) => {
      const id = entry.attributes['xml:id'];
      const name = ['persName', 'placeName', 'orgName'].map((one) => words(find(entry, one)));
      return id ? [[id, name.find((one) => one !== '') ?? ''] as const] : [];
    }),
  );
}

/** The entry to which an element points with `ref` or `who`, and perhaps `key`; missing where it points to none or to several. */
export function entryAt(
  { attributes }: Element,
  entries: ReadonlyMap<string, string>,
): NamedEntry | undefined {
  const pointers = (attributes.ref ?? attributes.who ?? '')
    .split(/\s+/)
    .filter((one) => one !== '');
  const [pointer] = pointers;
  const id = pointer?.startsWith('#') ? pointer.slice(1) : undefined;
  // Our own ids have the register before a full stop.
  const key = attributes.key ?? id?.replace(/^.*\./, '');
  if (key === undefined || key === '' || pointers.length > 1) return undefined;
  const name = entries.get(id ?? '') ?? '';
  return { key, ...(name !== '' && { name }) };
}
