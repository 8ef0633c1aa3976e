/** Register entries by id, and their names in citations. */
import type { Document } from '../engine/model/document.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import type { AuthorityRecord } from '../engine/schemas/registers.ts';
import { forRegisters, type Register } from '../engine/source/registers.ts';
import { stringsOf } from '../strings/strings.ts';

/** A CSL name: divided if family and given name are known, a literal if not. */
export type Name =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

type EntriesById = {
  readonly [Kind in Register]: ReadonlyMap<string, Entry<AuthorityRecord<Kind>>>;
} & { readonly documents: ReadonlyMap<string, Document> };

/** The documents and register entries of an edition by id. */
export const entriesOf = perEdition((edition: Edition): EntriesById => {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    documents: byId(edition.documents),
    ...(forRegisters((register) => byId<Entry<AuthorityRecord>>(edition[register])) as Omit<
      EntriesById,
      'documents'
    >),
  };
});

/** The name of a person or group: `{ family: 'Ren', given: 'Tomas' }`, `{ literal: 'Board of Lights' }`. */
export function entryName(edition: Edition, id: string): Name {
  const { people, groups } = entriesOf(edition);
  const person = people.get(id);
  if (person === undefined) return { literal: groups.get(id)?.name ?? id };
  const family = person.sort.split(', ')[0] ?? '';
  const given = person.name.slice(0, -family.length).trim();
  return person.sort !== family && person.name.endsWith(` ${family}`)
    ? { family, given }
    : { literal: person.name };
}

/** The name by which an alphabetical list files a person or group: `Ren, Tomas`, `Åkesson, S.`, `Board of Lights`. */
export function filedName(edition: Edition, id: string): string {
  const sort = entriesOf(edition).people.get(id)?.sort;
  return sort?.includes(', ') ? sort : inverted(entryName(edition, id));
}

/** The names of the edition's editors. Without the phrase "The editors", which is not a name. */
export const editorsOf = ({ record }: Edition): Name[] =>
  record.editors
    .filter((editor) => !stringsOf(record.lang).citations.isNobody(editor))
    .map((editor) => {
      const [family, given] = editor.split(', ');
      return family !== undefined && given !== undefined ? { family, given } : { literal: editor };
    });

/** `Tomas Ren` */
export const inNameOrder = (name: Name): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

/** `Ren, Tomas` */
export const inverted = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;
