/** Tells finders of faults whom to write to: https://www.rfc-editor.org/rfc/rfc9116 */
import { hrefOf } from '../engine/model/responsibility.ts';
import type { EditionRecord } from '../engine/schemas/edition.ts';

export const SECURITY = { address: '/.well-known/security.txt', type: 'text/plain' } as const;

/** The file; missing if the edition names no contact. It is to be looked at again a year after the edition. */
export function securityFile({
  contact,
  date,
  lang,
  url,
}: Pick<EditionRecord, 'contact' | 'date' | 'lang' | 'url'>): string | undefined {
  if (contact === undefined) return undefined;
  const expires = new Date(`${date}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [
    ['Contact', hrefOf(contact)],
    ['Expires', expires.toISOString().replace('.000', '')],
    ['Preferred-Languages', lang],
    ['Canonical', url + SECURITY.address],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}
