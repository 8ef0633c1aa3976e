/** The whole edition, and the questions pages ask of it. */
import type { Release } from '../schemas/anchor-registry.ts';
import type { Event } from '../schemas/authority.ts';
import type { EssayRecord } from '../schemas/document.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { Genre } from '../schemas/genre.ts';
import type { AuthorityRecord } from '../schemas/registers.ts';
import type { Register } from '../source/registers.ts';
import type { Document, Link } from './document.ts';
import type { FormerAnchors } from './former-anchors.ts';
import type { CitedWork } from './reference-label.ts';

/** An entry of a register with its prose rendered: inline HTML by field (`life`, `note`, `description`). */
export type Entry<Record> = Record & { readonly html: Readonly<{ [field: string]: string }> };

export interface Essay {
  readonly id: string;
  readonly file: string;
  readonly record: EssayRecord;
  readonly html: string;
  /** In their order; what stands before the first head is one, too. */
  readonly sections: readonly EssaySection[];
}

/** What stands under one head of an essay. */
export interface EssaySection {
  /** Id of the head on the page; nothing where there is no head. No promised address: editors may word a head anew. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** A text as received, byte for byte. */
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
  readonly works: readonly CitedWork[];
  /** Declared by the archive, and general ones. */
  readonly genres: readonly Genre[];
  readonly received: readonly Received[];
  /** Links made outside documents: by registers, essays and the edition's record. */
  readonly links: readonly Link[];
  /** Where addresses of earlier editions land: read it with `aliasesOf` and `departedFrom`. */
  readonly former: FormerAnchors;
  /** Published editions and what each changed, latest first. */
  readonly releases: readonly Release[];
}
