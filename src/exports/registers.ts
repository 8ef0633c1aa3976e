/** The machine-readable types of authority record pages, one line for each register. */
import type { Edition, Entry } from '../engine/model/edition.ts';
import type { AuthorityRecord } from '../engine/schemas/registers.ts';
import type { Register } from '../engine/source/registers.ts';
import { groupNode, personNode, placeNode } from './metadata/json-ld/register.ts';
import type { JsonLdNode } from './metadata/page-metadata.ts';

interface EntryDescription<Kind extends Register> {
  /** Type of Open Graph. */
  readonly openGraph: 'article' | 'profile';
  /** The record as a node of schema.org. */
  readonly node: (edition: Edition, entry: Entry<AuthorityRecord<Kind>>) => JsonLdNode;
}

export const ENTRY_DESCRIPTIONS: { readonly [Kind in Register]: EntryDescription<Kind> } = {
  people: { openGraph: 'profile', node: personNode },
  places: { openGraph: 'article', node: placeNode },
  groups: { openGraph: 'article', node: groupNode },
};
