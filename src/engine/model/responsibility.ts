/** The people responsible for the edition, according to its record. */
import type { Strings } from '../../strings/strings.ts';
import type { EditionRecord } from '../schemas/edition.ts';

/** Someone, or an address, that the record names. */
export interface Responsible {
  readonly label: string;
  readonly text: string;
  /** Set for an address: a mail or web link. */
  readonly href?: string;
}

/** The entries that the record has, and labels of those that it does not have. */
export interface Responsibility {
  readonly named: readonly Responsible[];
  readonly missing: readonly string[];
}

/** Lists publisher, contact, keeper and plan in this order. */
export function responsibilityOf(
  record: Pick<EditionRecord, 'publisher' | 'contact' | 'keeper' | 'plan'>,
  { site }: Strings,
): Responsibility {
  const named: Responsible[] = [];
  const missing: string[] = [];
  for (const key of ['publisher', 'contact', 'keeper', 'plan'] as const) {
    const text = record[key];
    const label = site.responsible[key];
    if (text === undefined) missing.push(label);
    else named.push({ label, text, ...(key === 'contact' ? { href: hrefOf(text) } : {}) });
  }
  return { named, missing };
}

/** The link to a contact: an e-mail address, or an address of the web. */
export const hrefOf = (contact: string): string =>
  /^https?:/.test(contact) ? contact : `mailto:${contact}`;
