/** The types of the source format's declarations. Parser, messages, docs/format.md and its tests use the declarations. */
import type { RuleName } from '../diagnostics/rule-ids.ts';

/**
 * The allowed place of a directive: between the passages of a document, in the words of a passage, or in editorial prose
 * (notes, abstracts, lives, essays).
 */
export type AllowedPlace = 'document' | 'passage' | 'prose';

/** `:name[…]` within a line, `::topic[…]` as a line of its own, `:::voice[…]` … `:::` around other blocks. */
export type DirectiveKind = 'text' | 'leaf' | 'container';

/** The type of an attribute's value: words, a new anchor, or the id of a record. */
export type ValueType =
  | 'words'
  | 'anchor'
  | 'person'
  | 'person or group'
  | 'entry'
  | 'document'
  | 'language';

export interface Attribute {
  readonly type: ValueType;
  readonly isRequired?: boolean;
  /** The allowed values; missing if any value is allowed. */
  readonly values?: readonly string[];
  readonly description: string;
}

/** An example for the reference. The tests compile it as part of a small archive. */
export interface Example {
  /** The received lines that the example transcribes. */
  readonly received?: string;
  /** The source text. */
  readonly source: string;
  /** The rule that reports a mistake in it; missing if it is valid. */
  readonly fails?: RuleName;
}

/** Syntax of the source format besides directives: headings, lists, notes, citations. */
export interface Form {
  readonly title: string;
  /** The form in the source. */
  readonly syntax: string;
  readonly description: string;
  readonly examples: readonly Example[];
}

export interface Directive {
  readonly name: string;
  readonly kind: DirectiveKind;
  readonly place: AllowedPlace;
  /** The content of the square brackets; missing if there are none. */
  readonly label?: string;
  /** Attributes by name; `id` is written `#id`. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly description: string;
  readonly examples: readonly Example[];
}

const COLONS = { text: ':', leaf: '::', container: ':::' } as const;

/** The beginning of a directive in the source: `::topic`. */
export const openingOf = ({ kind, name }: Pick<Directive, 'kind' | 'name'>): string =>
  COLONS[kind] + name;
