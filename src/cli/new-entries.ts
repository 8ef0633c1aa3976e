/** Writes new entries of the authority files. */
import { parse } from 'yaml';
import { slugOf } from '../engine/schemas/statement.ts';
import type { Register } from '../engine/source/registers.ts';

/** What is added to a file. */
export interface NewEntries {
  /** The text of the file with the new entries at its end. */
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * Adds entries for names.
 * @param text the authority file
 * @throws Error for a name that an entry of the file has already
 */
export function withEntries(
  register: Register,
  text: string,
  names: readonly string[],
): NewEntries {
  const entries = (parse(text) ?? []) as { id: string; name: string; forms?: { text: string }[] }[];
  const ids = new Set(entries.map(({ id }) => id));
  const added: string[] = [];
  const records = names.map((name) => {
    const known = entries.find(
      (entry) => entry.name === name || (entry.forms ?? []).some((form) => form.text === name),
    );
    if (known !== undefined) {
      throw new Error(`Unexpected name "${name}", which ${known.id} has already.`);
    }
    const base = slugOf(name) || register.replace(/s$/, '');
    let id = base;
    for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
    ids.add(id);
    added.push(id);
    return recordText(register, id, name);
  });
  const before = entries.length === 0 ? text.replace(/^\[\]\s*$/m, '') : text;
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return { text: `${start}${records.join('')}`, ids: added };
}

/** A record with what is known: the name. The editors add the rest. */
function recordText(register: Register, id: string, name: string): string {
  const quoted = JSON.stringify(name);
  const lines: Readonly<Record<Register, readonly string[]>> = {
    people: [
      `  sort: ${JSON.stringify(sortOf(name))}`,
      '  notEstablished: [dates of birth and death]',
    ],
    places: [`  modern: ${quoted}`, '  kind: settlement'],
    groups: ['  kind: body', '  description: { text: Not yet described. }'],
  };
  return [`- id: ${id}`, `  name: ${quoted}`, ...lines[register], ''].join('\n');
}

/** The family name first, which is the last word where names are written so. */
function sortOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.at(-1) ?? name;
  return words.length === 1 ? name : `${family}, ${words.slice(0, -1).join(' ')}`;
}
