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
  /** The preferred name of an entry. */
  nameOf(id: string): string | undefined;
  /** The register that holds `id`, if any. */
  registerOf(id: string): Register | undefined;
  readonly ids: Readonly<Record<Register, readonly string[]>>;
}

/** Han and kana, of which each sign may begin a name. */
const SIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORD = new RegExp(`[${SIGN}]|(?:(?![${SIGN}])[\\p{L}\\p{N}])+`, 'gu');
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** A name that ends in a script without spaces, or whose endings are written on. */
const IS_OPEN = new RegExp(`[${SIGN}\\p{Script=Hangul}]$`, 'u');

/** What forms are grouped by: the first word, or its first syllable in Korean, where endings are written on. */
const keyOf = (word: string): string => (/^\p{Script=Hangul}/u.test(word) ? word.charAt(0) : word);

/** Whether a form in a text ends there: before a letter it does not, unless its script is one without spaces. */
const isWhole = (form: string, next: string): boolean =>
  IS_OPEN.test(form) || !WORD_CHARACTER.test(next);

/**
 * Builds the index. Texts are matched against forms in every script, and not against misspellings, which are for search. Forms are
 * grouped by their first word, so that each text is scanned once; in Chinese and Japanese, which do not divide words, by
 * their first sign.
 */
export function indexNames(registers: AuthorityRecords): NameIndex {
  const candidates = new Map<string, EntryRef[]>();
  const owner = new Map<string, Register>();
  const preferred = new Map<string, string>();
  for (const register of REGISTERS) {
    for (const entry of registers[register]) {
      owner.set(entry.id, register);
      preferred.set(entry.id, entry.name);
      if ('named' in entry && !entry.named) continue;
      const forms = entry.forms
        .filter((form) => form.kind !== 'misspelling')
        .map((form) => form.text);
      for (const form of new Set([entry.name, ...forms])) {
        const list = candidates.get(form);
        if (list === undefined) candidates.set(form, [{ register, id: entry.id }]);
        else if (!list.some((candidate) => candidate.id === entry.id))
          list.push({ register, id: entry.id });
      }
    }
  }
  const byFirstWord = new Map<string, string[]>();
  for (const form of candidates.keys()) {
    const first = keyOf(form.match(WORD)?.[0] ?? form);
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
          .get(keyOf(word[0]))
          ?.find(
            (candidate) =>
              text.startsWith(candidate, word.index) &&
              isWhole(candidate, text.charAt(word.index + candidate.length)),
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
    nameOf: (id) => preferred.get(id),
    registerOf: (id) => owner.get(id),
    ids: forRegisters((register) => registers[register].map(({ id }) => id)),
  };
}
