/** What the header of a TEI file says: title, language, parties, date, place, kind; and the entries of its lists. */
import type { Element } from 'xast';
import type { NamedEntry } from '../blocks.ts';
import type { Present, StatedDate } from '../imported.ts';
import { all, find, words } from './xml.ts';

/** The facts of a header. */
export interface TeiHeader {
  readonly title: string;
  readonly language?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Each date with what happened then; without types the date of sending or writing. */
  readonly dates: readonly StatedDate[];
  readonly place?: string;
  readonly subtitle?: string;
  /** Names of those who took down the words, and of those who translated them. */
  readonly recorders: readonly string[];
  readonly translators: readonly string[];
  /** Those who were present, in the groups of the source. */
  readonly present: readonly Present[];
  /** What kind of document it is, in the words of the source, and the key of these words. */
  readonly kind: string;
  readonly genre?: string;
  /** The address of the page that the file is of. */
  readonly url?: string;
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
  const dates = [creation, sent].flatMap((one) => (one === undefined ? [] : all(one, 'date')));
  const known = dates.filter(({ attributes }) => attributes.type);
  const publication = header && find(header, 'publicationStmt');
  const url = words(
    publication && all(publication, 'idno').find(({ attributes }) => attributes.type === 'URI'),
  );
  const place = words(
    (sent && find(sent, 'placeName')) ?? (creation && find(creation, 'placeName')),
  );
  const keywords = header && find(header, 'keywords');
  const statement = header && find(header, 'titleStmt');
  const authors = statement === undefined ? [] : all(statement, 'author').map(words);
  const responsible = (key: string): string[] =>
    (statement === undefined ? [] : all(statement, 'respStmt'))
      .filter((one) => find(one, 'resp')?.attributes.key === key)
      .map((one) => words(find(one, 'persName') ?? find(one, 'orgName')));
  const subtitle = words(
    statement && all(statement, 'title').find(({ attributes }) => attributes.type === 'sub'),
  );
  const genre = keywords && find(keywords, 'term')?.attributes.key;
  const language =
    (header && find(header, 'language')?.attributes.ident) ??
    tei.attributes['xml:lang'] ??
    undefined;
  return {
    title,
    kind: words(keywords && find(keywords, 'term')),
    from: sent === undefined ? authors : agents(sent),
    recorders: responsible('recorder'),
    translators: responsible('translator'),
    present: header === undefined ? [] : presentIn(header),
    ...(subtitle !== '' && { subtitle }),
    ...(genre && { genre }),
    to: agents(received),
    ...(language && { language }),
    dates: (known.length > 0 ? known : dates.toReversed().slice(0, 1)).flatMap(
      (date) => datedOf(date) ?? [],
    ),
    ...(url !== '' && { url }),
    ...(place !== '' && { place }),
  };
}

/** The groups of people that a header lists as participants. */
const presentIn = (header: Element): Present[] =>
  all(header, 'particDesc')
    .flatMap((one) => all(one, 'listPerson'))
    .map((list) => ({
      label: words(find(list, 'head')),
      members: all(list, 'person').map((person) => ({
        name: words(find(person, 'persName') ?? find(person, 'orgName')),
        ...(person.attributes.role && { role: person.attributes.role.replaceAll('-', ' ') }),
      })),
    }));

/** A date with what its attributes say of it. */
function datedOf(date: Element): StatedDate | undefined {
  const { attributes } = date;
  const custom = attributes.datingMethod?.includes('datetime') === true;
  const edtf = (custom && attributes['when-custom']) || dateOf(date);
  if (!edtf) return undefined;
  const [from, to] = ['from-custom', 'to-custom'].map((name) =>
    /^T(\d\d:\d\d)(.*)$/.exec((custom && attributes[name]) || ''),
  );
  const zone = from?.[2];
  const given = words(find(date, 'orig'));
  return {
    kind: attributes.type ?? 'written',
    edtf,
    ...(from?.[1] && { from: from[1] }),
    ...(to?.[1] && { to: to[1] }),
    ...(zone && { zone }),
    ...(attributes.calendar === '#julian' && custom && { calendar: 'julian' as const }),
    ...(given !== '' && { given }),
    ...(attributes.evidence === 'conjecture' && { basis: 'inferred' as const }),
    ...certaintyOf(date, edtf),
    ...explanationOf(date),
  };
}

/** How sure the editors of the source are. Where EDTF calls the date uncertain, a segment says it, as in notes. */
function certaintyOf(date: Element, edtf: string): Pick<StatedDate, 'certainty'> {
  const own = all(date, 'seg').find(({ attributes }) => attributes.type === 'certainty')?.attributes
    .cert;
  const degree = own ?? (/[?~%]/.test(edtf) ? undefined : date.attributes.cert);
  const certainty = degree === 'low' ? 'possible' : degree === 'medium' ? 'probable' : undefined;
  return certainty === undefined ? {} : { certainty };
}

/** How the editors of the source come to the date; where they say nothing of that, where the date is. */
function explanationOf(date: Element): Pick<StatedDate, 'explanation'> {
  const note = words(find(date, 'note'));
  if (note !== '') return { explanation: note };
  return date.attributes.evidence ? {} : { explanation: 'The header of the TEI file.' };
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

/** Those in whose hands a text is, by the ids of the hands in the header. */
export const handsOf = (
  tei: Element,
  entries: ReadonlyMap<string, string>,
): ReadonlyMap<string, NamedEntry> =>
  new Map(
    all(tei, 'handNote').flatMap(({ attributes }) => {
      const id = attributes['xml:id'];
      const entry = entryAt({ attributes: { ref: attributes.scribeRef } }, entries);
      return id && entry !== undefined ? [[id, entry] as const] : [];
    }),
  );

/** The entry to which an element points with `ref` or `who`, and perhaps `key`; missing where it points to none or to several. */
export function entryAt(
  { attributes }: Pick<Element, 'attributes'>,
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
