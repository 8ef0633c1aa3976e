/** Makes verbs of speech after a name soft: `NAME asks for boats` asks for boats. */
import { perGrammar } from './grammar.ts';
import type { Term } from './terms.ts';

const verbOf = perGrammar(({ speakerAfter }) => new RegExp(`^(?:${speakerAfter})$`, 'i'));

export const withSoftVerbs = (
  terms: readonly Term[],
  grammar: Parameters<typeof verbOf>[0],
): Term[] =>
  terms.map((term, at) =>
    term.kind === 'word' && terms[at - 1]?.kind === 'name' && verbOf(grammar).test(term.written)
      ? { ...term, isSoft: true }
      : term,
  );
