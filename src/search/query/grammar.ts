/** The words of a query in the language of the edition. */
import type { Strings } from '../../strings/strings.ts';
import { madeOnce } from '../made-once.ts';

/** Sources of regular expressions, from the catalogue of strings. */
export type QueryGrammar = Strings['searchQuery'];

/** Makes something of a grammar, such as regular expressions, once for each grammar. */
export const perGrammar: <Made>(
  make: (grammar: QueryGrammar) => Made,
) => (grammar: QueryGrammar) => Made = madeOnce;

/** A source that matches nothing inside a word. */
export const wholeWord = (source: string): string =>
  `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** The sources by name, as alternatives with a named group each. */
export const namedGroups = (sources: Readonly<Record<string, string>>): string =>
  Object.entries(sources)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|');
