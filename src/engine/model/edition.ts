/** The types of the whole edition. */
import type { Release } from '../schemas/anchor-registry.ts';
import type { Event, Term } from '../schemas/authority.ts';
import type { Claim } from '../schemas/claim.ts';
import type { EssayRecord } from '../schemas/document.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { Genre } from '../schemas/genre.ts';
import type { OutboundLink } from '../schemas/outbound-link.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { AuthorityRecord } from '../schemas/registers.ts';
import type { Register } from '../source/registers.ts';
import type { Document, Link } from './document.ts';
import type { FormerAnchors } from './former-anchors.ts';
import type { CitedWork } from './reference-label.ts';

/** A register entry with rendered prose: inline HTML by field (`life`, `note`, `description`). */
export type Entry<Record> = Record & { readonly html: Readonly<{ [field: string]: string }> };

export interface Essay {
  readonly id: string;
  readonly file: string;
  readonly record: EssayRecord;
  readonly html: string;
  /** In order. The content before the first heading is a section, too. */
  readonly sections: readonly EssaySection[];
}

/** The content below one heading of an essay. */
export interface EssaySection {
  /** Id of the heading; empty if there is none. Not a permanent address, because editors may reword a heading. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** A received file, byte for byte. */
export interface Received {
  readonly file: string;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: readonly string[];
}

/** The records of the registers, with their prose. */
type Entries = {
  readonly [Kind in Register]: readonly Entry<AuthorityRecord<Kind>>[];
};

export interface Edition extends Entries {
  readonly record: EditionRecord;
  readonly documents: readonly Document[];
  readonly essays: readonly Essay[];
  readonly events: readonly Entry<Event>[];
  readonly terms: readonly Entry<Term>[];
  /** Claims that are made of documents, in the order of their file. */
  readonly claims: readonly Entry<Claim>[];
  /** Passages that have a page of their own, in the order of their file. */
  readonly quotations: readonly Entry<Quotation>[];
  readonly works: readonly CitedWork[];
  /** Declared by the archive, and general ones. */
  readonly genres: readonly Genre[];
  /** What the archive says of links to other sites. Read it with `outboundLinks`. */
  readonly outbound: readonly OutboundLink[];
  readonly received: readonly Received[];
  /** Links outside documents: in registers, essays and the edition's record. */
  readonly links: readonly Link[];
  /** The addresses of earlier editions. Read it with `aliasesOf` and `removedFrom`. */
  readonly former: FormerAnchors;
  /** Published editions and their changes, latest first. */
  readonly releases: readonly Release[];
}
