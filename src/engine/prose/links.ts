/** Links in editorial prose: to passages, notes, documents and entries of the registers, and to the web. */

import type { Properties } from 'hast';
import { ID_NOTE } from '../../markup/contract.ts';
import { documentAddress, entryAddress, noteAddress, passageAddress } from '../model/addresses.ts';
import type { readTarget } from '../remark/target.ts';

type Target = NonNullable<ReturnType<typeof readTarget>>;

/** Whether an address is the web's, or one from the site's root. */
export const isPlainAddress = (url: string): boolean => /^https?:\/\/|^\//.test(url);

/** What a link to `target` says of itself: its address, and what kind of link it is. */
export function propertiesOf(target: Target): Properties {
  if (target.to === 'document') return { href: documentAddress(target.id) };
  if (target.to !== 'passage')
    return { className: ['name'], href: entryAddress[target.to](target.id) };
  const { id, first, last } = target;
  return first.startsWith(ID_NOTE)
    ? { href: noteAddress(id, first) }
    : { className: ['reference'], href: passageAddress(id, first, last) };
}
