/** Backlinks: what links to a passage, a note or a register entry. */
import type { Strings } from '../../strings/strings.ts';
import type { Group, Person, Place } from '../schemas/authority.ts';
import { REGISTERS, type Register } from '../source/registers.ts';
import { documentAddress, entryAddress, noteAddress, passageAddress } from './addresses.ts';
import { documentLabel, passageName } from './citing.ts';
import type { Document, Link, Note, Passage } from './document.ts';
import type { Edition, Entry, Essay } from './edition.ts';
import { membersOfParty } from './people.ts';
import { perEdition } from './per-edition.ts';

/** The origin of a link. A `record` is the editors' description of a document. */
export type Origin =
  | { readonly kind: 'passage'; readonly document: Document; readonly passage: Passage }
  | { readonly kind: 'note'; readonly document: Document; readonly note: Note }
  | { readonly kind: 'record'; readonly document: Document }
  | { readonly kind: 'essay'; readonly essay: Essay }
  | {
      readonly kind: 'entry';
      readonly register: Register;
      readonly entry: Entry<Person | Place | Group>;
    };

/** Passages of a document that are mentioned elsewhere. */
export interface SpokenOf {
  readonly first: Passage;
  readonly last: Passage;
  readonly from: Origin;
  /** The phrase that mentions them, if a text does so. */
  readonly phrase?: string;
}

interface Pointer {
  readonly link: Link;
  readonly from: Origin;
}

export function originAddress(origin: Origin): string {
  switch (origin.kind) {
    case 'passage':
      return passageAddress(origin.document.id, origin.passage.id);
    case 'note':
      return noteAddress(origin.document.id, origin.note.id);
    case 'record':
      return documentAddress(origin.document.id);
    case 'essay':
      return origin.essay.record.address;
    case 'entry':
      return entryAddress[origin.register](origin.entry.id);
  }
}

/** The name of an origin in a list of links. */
export function originName(origin: Origin, strings: Strings): string {
  switch (origin.kind) {
    case 'passage':
      return passageName(origin.document, origin.passage, strings);
    case 'note':
      return strings.notes.cited(origin.document.citationPrefix, origin.note.label);
    case 'record':
      return documentLabel(origin.document, strings);
    case 'essay':
      return origin.essay.record.title;
    case 'entry':
      return origin.entry.name;
  }
}

/** An origin in the editors' words. */
export type Editorial = Exclude<Origin, { readonly kind: 'passage' }>;

/**
 * Notes, records, essays and other entries that link to an entry, without repetition. For its names in texts see
 * `occurrences`.
 */
export function pointingToEntry(edition: Edition, register: Register, id: string): Editorial[] {
  const found = pointers(edition);
  return uniqueOrigins(
    [register, 'parties']
      .flatMap((to) => found.get(`${to} ${id}`) ?? [])
      .flatMap(({ from }) => (from.kind === 'passage' ? [] : [from]))
      .filter((from) => originAddress(from) !== entryAddress[register](id)),
  );
}

/** The backlinks of an entry as its page lists them: notes, and what is elsewhere. Records that only list a person as present are in another list. */
export function editorialBacklinks(
  edition: Edition,
  register: Register,
  id: string,
): {
  readonly notes: readonly Extract<Editorial, { kind: 'note' }>[];
  readonly elsewhere: readonly Exclude<Editorial, { kind: 'note' }>[];
} {
  const origins = pointingToEntry(edition, register, id);
  return {
    notes: origins.filter((origin) => origin.kind === 'note'),
    elsewhere: origins
      .filter((origin) => origin.kind !== 'note')
      .filter(
        (origin) => origin.kind !== 'record' || partsIn(origin.document, id).join() !== 'present',
      ),
  };
}

/** Notes, records and essays that link to a note. */
export const pointingToNote = (edition: Edition, document: string, note: string): Origin[] =>
  uniqueOrigins(
    (pointers(edition).get(`passage ${document}`) ?? [])
      .filter(({ link }) => link.first === note)
      .map(({ from }) => from),
  );

/** Quotations in records of what other documents say about their own document, by the quoted document. */
const quotationsByDocument = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((of) => of.record.mentioned.map((mention) => ({ ...mention, of }))),
    (mention) => mention.document,
  ),
);

/** Mentions of passages of `document` in other documents, essays and entries, in the order of the passages. */
export function spokenOf(edition: Edition, document: Document): SpokenOf[] {
  const at = new Map(document.passages.map(({ id }, index) => [id, index]));
  const between = (first: string, last: string, rest: Omit<SpokenOf, 'first' | 'last'>) => {
    const passages = [first, last].map((id) => document.passages[at.get(id) ?? -1]);
    const [from, to] = passages;
    return from === undefined || to === undefined ? [] : [{ first: from, last: to, ...rest }];
  };
  const quotations = (quotationsByDocument(edition).get(document.id) ?? []).flatMap(
    ({ passage, phrase, of }) =>
      between(passage, passage, { from: { kind: 'record', document: of }, phrase }),
  );
  const linked = (pointers(edition).get(`passage ${document.id}`) ?? [])
    .filter(({ from }) => !('document' in from) || from.document.id !== document.id)
    .flatMap(({ link: { first = '', last = first }, from }) => {
      const phrase = phraseOf(from, document.id, first, last);
      return between(first, last, { from, ...(phrase === undefined ? {} : { phrase }) });
    });
  const quoted = new Set(quotations.map(({ first, from }) => `${first.id} ${originAddress(from)}`));
  return [
    ...quotations,
    ...linked.filter(({ first, from }) => !quoted.has(`${first.id} ${originAddress(from)}`)),
  ].toSorted((a, b) => (at.get(a.first.id) ?? 0) - (at.get(b.first.id) ?? 0));
}

/** The roles of a person, group or place in a document. */
export type DocumentPart = keyof Strings['register']['parts'];

/** The roles of a person, group or place in a document, according to its record. */
export function partsIn({ record, voices }: Document, id: string): DocumentPart[] {
  const parts: [part: DocumentPart, ids: readonly (string | undefined)[]][] = [
    ['author', record.from],
    ['partAuthor', record.from.includes(id) ? [] : voices.map(({ by }) => by)],
    ['recipient', record.to],
    ['recorder', record.recorders],
    ['translator', record.translators],
    ['present', record.parties.flatMap(membersOfParty).map(({ id: one }) => one)],
    ['place', [record.place]],
    ['archive', [record.archive?.repository]],
  ];
  return parts.flatMap(([part, ids]) => (ids.includes(id) ? [part] : []));
}

const phraseOf = (
  origin: Origin,
  document: string,
  first: string,
  last: string,
): string | undefined =>
  origin.kind === 'passage'
    ? origin.passage.references.find(
        (one) => one.document === document && one.first === first && one.last === last,
      )?.phrase
    : undefined;

const uniqueOrigins = <Any extends Origin>(origins: readonly Any[]): Any[] => [
  ...new Map(origins.map((origin) => [originAddress(origin), origin])).values(),
];

/** All links of the editors, by target. */
const pointers = perEdition((edition) =>
  Map.groupBy(
    [
      ...edition.documents.flatMap((document) =>
        document.links.map((link): Pointer => ({ link, from: originInDocument(document, link) })),
      ),
      ...edition.links.flatMap((link): Pointer[] => {
        const from = originOutside(edition, link);
        return from === undefined ? [] : [{ link, from }];
      }),
    ],
    ({ link }) => `${link.to} ${link.id}`,
  ),
);

function originInDocument(document: Document, { from }: Link): Origin {
  const note = document.notes.find(({ id }) => id === from);
  if (note !== undefined) return { kind: 'note', document, note };
  const passage = document.passages.find(({ id }) => id === from);
  return passage === undefined
    ? { kind: 'record', document }
    : { kind: 'passage', document, passage };
}

function originOutside(edition: Edition, { from, file }: Link): Origin | undefined {
  const essay = edition.essays.find((one) => one.file === file);
  if (essay !== undefined) return { kind: 'essay', essay };
  const register = REGISTERS.find((one) => file.endsWith(`/${one}.yaml`));
  const entries: readonly Entry<Person | Place | Group>[] =
    register === undefined ? [] : edition[register];
  const entry = entries.find(({ id }) => id === from);
  return register && entry && { kind: 'entry', register, entry };
}
