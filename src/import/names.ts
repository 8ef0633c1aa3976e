/** The names of an archive's authority files, for finding them in what is imported. */
import { REGISTERS, type Register } from '../engine/source/registers.ts';

/** A form of a name, and the entry that it names. */
export interface KnownName {
  readonly text: string;
  readonly id: string;
  /** The name of the entry, of which `text` may be another form. */
  readonly name: string;
  readonly register: Register;
}

/** An entry as far as it is needed here. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly forms?: readonly { readonly text: string; readonly kind?: string }[];
}

/** All forms of all names, the longest first. Misspellings are left out, as in texts. */
export function knownNames(entries: Readonly<Record<Register, readonly Entry[]>>): KnownName[] {
  return REGISTERS.flatMap((register) =>
    entries[register].flatMap(({ id, name, forms = [] }) =>
      [name, ...forms.filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text)].map(
        (text) => ({ text, id, name, register }),
      ),
    ),
  ).sort((a, b) => b.text.length - a.text.length);
}

/** The entry whose name this is, if there is exactly one. */
export function entryNamed(
  words: string,
  names: readonly KnownName[],
  registers: readonly Register[] = REGISTERS,
): KnownName | undefined {
  const met = words.trim().toLocaleLowerCase();
  const found = names.filter(
    ({ text, register }) => registers.includes(register) && text.toLocaleLowerCase() === met,
  );
  return new Set(found.map(({ id }) => id)).size === 1 ? found[0] : undefined;
}

/** The longest name of a person with which a text begins. */
export const personAtStart = (text: string, names: readonly KnownName[]): KnownName | undefined =>
  names.find(
    ({ register, text: name }) =>
      register === 'people' &&
      text.startsWith(name) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
  );
