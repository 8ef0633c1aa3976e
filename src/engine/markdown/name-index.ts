/** Finds registered names in a text: longest form first, whole words only. */
import type { AuthorityRecords } from '../schemas/registers.ts';
import { forRegisters, REGISTERS, type Register } from '../source/registers.ts';

/** An entry that a form may mean. */
export interface EntryRef {
  readonly register: Register;
  readonly id: string;
}

/** A form found in a text, with all entries that it may mean. */
export interface NameMatch {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly EntryRef[];
}

export interface NameIndex {
  /** Names in `text`, in order, not overlapping. */
  find(text: string): NameMatch[];
  /** The register that holds `id`, if any. */
  registerOf(id: string): Register | undefined;
  readonly ids: Readonly<Record<Register, readonly string[]>>;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Builds the index. Texts are matched against forms in Latin script only, and not against misspellings, which are for
 * search. Forms are grouped by their first word, so that each text is scanned once.
 */
export function indexNames(registers: AuthorityRecords): NameIndex {
  const candidates = new Map<string, EntryRef[]>();
  const owner = new Map<string, Register>();
  for (const register of REGISTERS) {
    for (const entry of registers[register]) {
      owner.set(entry.id, register);
      if ('named' in entry && !entry.named) continue;
      const forms = entry.forms
        .filter((form) => form.kind !== 'misspelling')
        .map((form) => form.text);
      for (const form of new Set([entry.name, ...forms])) {
        if (!/^\P{L}*\p{Script=Latin}/u.test(form)) continue;
        const list = candidates.get(form);
        if (list === undefined) candidates.set(form, [{ register, id: entry.id }]);
        else if (!list.some((candidate) => candidate.id === entry.id))
          list.push({ register, id: entry.id });
      }
    }
  }
  const byFirstWord = new Map<string, string[]>();
  for (const form of candidates.keys()) {
    const first = form.match(WORD)?.[0] ?? form;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.length - a.length);

  return {
    find(text) {
      const matches: NameMatch[] = [];
      let from = 0;
      for (const word of text.matchAll(WORD)) {
        if (word.index < from) continue;
        const form = byFirstWord
          .get(word[0])
          ?.find(
            (candidate) =>
              text.startsWith(candidate, word.index) &&
              !WORD_CHARACTER.test(text.charAt(word.index + candidate.length)),
          );
        if (form === undefined) continue;
        from = word.index + form.length;
        matches.push({
          form,
          start: word.index,
          end: from,
          candidates: candidates.get(form) ?? [],
        });
      }
      return matches;
    },
    registerOf: (id) => owner.get(id),
    ids: forRegisters((register) => registers[register].map(({ id }) => id)),
  };
}
