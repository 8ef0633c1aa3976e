/** Compares directives and attributes with the declarations of the source format. */
import { foldLayout } from '../../markup/relation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import { CLASSES, VALUES } from './block-attributes.ts';
import { type AllowedPlace, type Directive, type DirectiveKind, openingOf } from './declaration.ts';
import { directivesIn } from './directives.ts';

/** Something that the format does not declare. */
export interface Fault extends Pick<Diagnostic, 'message' | 'suggestion'> {
  /** The wrong word, as written. */
  readonly word: string;
  /** Where it is in the text, if the word alone does not tell. */
  readonly offset?: number;
}

/** A fault of a directive, with the rule that it breaks. */
export interface DirectiveFault extends Fault {
  readonly rule: 'attribute-known' | 'directive-is-whole';
}

/** A directive as Markdown parses it. */
interface WrittenDirective {
  readonly type: `${DirectiveKind}Directive`;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

/** What a directive has besides its attributes. */
interface WrittenParts {
  /** Where it begins in the text. */
  readonly offset: number;
  /** The words in its brackets. */
  readonly words: string;
  readonly repeated: readonly { readonly name: string; readonly offset: number }[];
}

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction', style: 'short' });

/** Finds the declaration of a directive, or returns a problem with the expected ones. */
export function findDirective(
  { type, name }: WrittenDirective,
  place: AllowedPlace,
): Directive | Fault {
  const known = directivesIn(place);
  const kind = type.slice(0, -'Directive'.length) as DirectiveKind;
  const directive = known.find((one) => one.name === name && one.kind === kind);
  if (directive !== undefined) return directive;
  const word = openingOf({ kind, name });
  const hint = suggestionFor(
    name,
    known.map((one) => one.name),
  ).suggestion;
  const meant = known.find((one) => one.name === hint);
  return {
    word,
    message: `Unexpected directive "${word}", expected ${listed.format(known.map(openingOf))}.`,
    ...(meant === undefined ? {} : { suggestion: openingOf(meant) }),
  };
}

/** Compares a directive with its declaration: attributes that it may not have, has twice, or lacks, and missing words. */
export function faultsOfDirective(
  { attributes }: WrittenDirective,
  { offset, words, repeated }: WrittenParts,
  directive: Directive,
): readonly DirectiveFault[] {
  const opening = openingOf(directive);
  const known = Object.keys(directive.attributes);
  const missing = (what: string, expected: string): DirectiveFault => ({
    rule: 'directive-is-whole',
    word: opening,
    offset,
    message: `Missing ${what} of ${opening}, expected ${expected}.`,
  });
  const isBlank = (text: string | null | undefined): boolean => foldLayout(text ?? '') === '';
  return [
    ...Object.keys(attributes ?? {})
      .filter((key) => !known.includes(key))
      .map((key) => ({
        rule: 'attribute-known' as const,
        word: key,
        message: `Unexpected attribute "${key}" of ${opening}, expected ${anyOf(known)}.`,
        ...suggestionFor(key, known),
      })),
    ...repeated.map(({ name, offset: place }) => ({
      rule: 'attribute-known' as const,
      word: name === 'id' ? '#' : name,
      offset: place,
      message: `Unexpected second ${name === 'id' ? 'anchor' : `"${name}"`} of ${opening}, expected one.`,
    })),
    ...(directive.label !== undefined && isBlank(words)
      ? [missing('words in the brackets', directive.label)]
      : []),
    ...Object.entries(directive.attributes)
      .filter(([key, { isRequired }]) => isRequired && isBlank(attributes?.[key]))
      .map(([key]) =>
        key === 'id'
          ? missing('anchor', '#… in its braces')
          : missing(`"${key}"`, `${key}=… in its braces`),
      ),
  ];
}

/** Unknown classes and values of block attributes, and words that are not attributes. */
export function unknownBlockAttributes({
  classes,
  values,
  repeated,
  unread,
}: {
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly repeated: readonly string[];
  readonly unread: readonly string[];
}): readonly Fault[] {
  const knownClasses = Object.keys(CLASSES);
  const knownValues = Object.keys(VALUES);
  return [
    ...classes
      .filter((name) => !knownClasses.includes(name))
      .map((name) => ({
        word: `.${name}`,
        message: `Unexpected class ".${name}", expected ${anyOf(knownClasses.map((one) => `.${one}`))}.`,
        ...suggestionFor(
          `.${name}`,
          knownClasses.map((one) => `.${one}`),
        ),
      })),
    ...Object.keys(values)
      .filter((key) => !knownValues.includes(key))
      .map((key) => ({
        word: key,
        message: `Unexpected attribute "${key}", expected ${anyOf(knownValues)}.`,
        ...suggestionFor(key, knownValues),
      })),
    ...Object.entries(values).flatMap(([key, value]) => {
      const allowed = Object.hasOwn(VALUES, key) ? VALUES[key]?.values : undefined;
      if (allowed === undefined || allowed.includes(value)) return [];
      const message = `Unexpected ${key}="${value}", expected ${key}=${anyOf(allowed)}.`;
      return [{ word: value === '' ? key : value, message, ...suggestionFor(value, allowed) }];
    }),
    ...repeated.map((word) => ({
      word,
      message: `Unexpected second "${word}", expected one anchor, and each class and key once.`,
    })),
    ...unread.map((word) => ({
      word,
      message: `Unexpected "${word}" among attributes, expected #anchor, .class or key=value.`,
      ...suggestionFor(
        `.${word}`,
        knownClasses.map((one) => `.${one}`),
      ),
    })),
  ];
}

const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : listed.format(words);
