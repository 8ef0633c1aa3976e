/** How the source format declares its marks: parser, messages, docs/format.md and its tests all read these. */
import type { RuleName } from '../diagnostics/rule-ids.ts';

/**
 * Where a directive may be written: between the passages of a document, in the words of a passage, or in editorial
 * prose (notes, abstracts, lives, essays).
 */
export type AllowedPlace = 'document' | 'passage' | 'prose';

/** `:name[…]` within a line, `::topic[…]` as a line of its own, `:::voice[…]` … `:::` around other blocks. */
export type DirectiveKind = 'text' | 'leaf' | 'container';

/** What the value of an attribute is: words, a new anchor, or the id of a record. */
export type ValueType = 'words' | 'anchor' | 'person' | 'person or group' | 'entry' | 'document';

export interface Attribute {
  readonly type: ValueType;
  readonly isRequired?: boolean;
  readonly description: string;
}

/** Something an editor may write, compiled by the tests as part of a small archive. */
export interface Example {
  /** The received lines, for an example that transcribes them. */
  readonly received?: string;
  /** What the editor writes. */
  readonly source: string;
  /** The rule that reports a mistake in it; absent where it is sound. */
  readonly fails?: RuleName;
}

export interface Directive {
  readonly name: string;
  readonly kind: DirectiveKind;
  readonly place: AllowedPlace;
  /** What the square brackets hold; absent where there are none. */
  readonly label?: string;
  /** Attributes by their names; `id` is written `#id`. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly description: string;
  readonly examples: readonly Example[];
}

const COLONS = { text: ':', leaf: '::', container: ':::' } as const;

/** The beginning of a directive as an editor writes it: `::topic`. */
export const openingOf = ({ kind, name }: Pick<Directive, 'kind' | 'name'>): string =>
  COLONS[kind] + name;
