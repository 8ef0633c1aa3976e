/** Targets of links as editors write them: `i`, `i#t8`, `i#t8-t12`, `i#n-a`, `person:mara-quill`, `place:skerryvik`, `group:lights-list`, `term:dogwatch`. */
import type { Properties } from 'hast';
import { classesOfName } from '../../markup/classes-of-name.ts';
import { ID_NOTE } from '../../markup/contract.ts';
import {
  documentAddress,
  entryAddress,
  noteAddress,
  passageAddress,
  termAddress,
} from '../model/addresses.ts';
import { AUTHORITY } from '../schemas/registers.ts';
import { REGISTERS, type Register } from '../source/registers.ts';

export type LinkTarget =
  | {
      readonly to: 'document';
      readonly id: string;
      readonly first?: undefined;
      readonly last?: undefined;
    }
  | { readonly to: 'passage'; readonly id: string; readonly first: string; readonly last: string }
  | {
      /** A page by its address, perhaps with a fragment: `/about/#how-to-cite`. */
      readonly to: Register | 'terms' | 'page';
      readonly id: string;
      readonly first?: undefined;
      readonly last?: undefined;
    };

const ENTRY_ADDRESS = /^([a-z]+):([\w-]+)$/;
const PASSAGE_ADDRESS =
  /^([a-z0-9-]+)(?:#(n-[\w]+|(?:page|folio)-[\w-]+|[a-z]+\d+|[a-z][a-z-]*)(?:-([a-z]+\d+))?)?$/;

/** Parses a target; `undefined` if it has another form. */
export function parseTarget(address: string): LinkTarget | undefined {
  if (/^\/(?!\/)/.test(address)) return { to: 'page', id: address };
  const entry = ENTRY_ADDRESS.exec(address);
  if (entry?.[1] !== undefined && entry[2] !== undefined) {
    if (entry[1] === 'term') return { to: 'terms', id: entry[2] };
    const register = REGISTERS.find((one) => AUTHORITY[one].singular === entry[1]);
    return register === undefined ? undefined : { to: register, id: entry[2] };
  }
  const passage = PASSAGE_ADDRESS.exec(address);
  if (passage?.[1] === undefined) return undefined;
  const [, id, first, last] = passage;
  return first === undefined
    ? { to: 'document', id }
    : { to: 'passage', id, first, last: last ?? first };
}

/** The attributes of a link to `target` whose text is `words`: its address and its class. */
export function linkProperties(target: LinkTarget, words: string): Properties {
  if (target.to === 'page') return { href: target.id };
  if (target.to === 'document') return { href: documentAddress(target.id) };
  if (target.to === 'terms')
    return { className: classesOfName(words), href: termAddress(target.id) };
  if (target.to !== 'passage')
    return { className: classesOfName(words), href: entryAddress[target.to](target.id) };
  const { id, first, last } = target;
  return first.startsWith(ID_NOTE)
    ? { href: noteAddress(id, first) }
    : { className: ['reference'], href: passageAddress(id, first, last) };
}
