/** Names of the registers in a query: longest first, in any form, shortened, or nearly right. */
import { type Form, type Names, nameWords } from './name-forms.ts';
import { LEAST, nearness, nearnessOfRest } from './near.ts';
import { shortens } from './shortened.ts';
import type { Bearer, How, NameTerm, Recognised, Span } from './terms.ts';

interface Token extends Span {
  readonly written: string;
}

/** A run of words that may be one name. */
interface Window extends Span {
  readonly size: number;
  readonly written: string;
  readonly words: readonly string[];
}

interface Match extends Window {
  readonly forms: readonly Form[];
  readonly how?: 'shortened' | 'near';
  readonly distance: number;
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼʹ‘`´][\p{L}\p{M}\p{N}]+)*['’](?=[\s-])|[\p{L}\p{M}\p{N}]+(?:['’ʼʹ‘`´][\p{L}\p{M}\p{N}]+)*/gu;
/** What may stand between the words of a name. */
const GAP = /^(?:[\s.,·]|[-‐‑–]){0,3}$/;

/** Finds the names in `query`. A form that several bear keeps them all. */
export function findNames(query: string, names: Names): NameTerm[] {
  const windows = windowsOf(query, names.longest);
  const whole = windows.flatMap((window) => matchWhole(window, names) ?? []);
  const short = windows.flatMap((window) => matchShortened(window, names) ?? []);
  const sure = [...whole, ...short];
  const near = windows.flatMap((window) => {
    const inside = sure.filter(({ start, end }) => start >= window.start && end <= window.end);
    return inside.some(({ size, how }) => size === window.size || (size > 1 && how === undefined))
      ? []
      : (matchNear(window, names) ?? []);
  });
  const taken: Match[] = [];
  // A sort is stable: of equally long matches the surer comes first.
  for (const match of [...sure, ...near].sort((a, b) => b.size - a.size)) {
    if (taken.every(({ start, end }) => match.end <= start || match.start >= end)) {
      taken.push(match);
    }
  }
  return taken.map((match) => ({
    kind: 'name',
    start: match.start,
    end: match.end,
    written: match.written,
    ...recognised(match),
  }));
}

function windowsOf(query: string, longest: number): Window[] {
  const tokens: Token[] = [...query.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
  return tokens.flatMap((first, from) => {
    const windows: Window[] = [];
    for (let to = from; to < tokens.length && to - from < longest; to++) {
      const last = tokens[to] ?? first;
      const before = tokens[to - 1];
      if (to > from && before && !GAP.test(query.slice(before.end, last.start))) break;
      // The dot of an initial at the end belongs to the name.
      const dot = last.written.length <= 2 && to > from && query[last.end] === '.' ? 1 : 0;
      const written = query.slice(first.start, last.end + dot);
      windows.push({
        start: first.start,
        end: last.end + dot,
        size: to - from + 1,
        written,
        words: nameWords(written),
      });
    }
    return windows;
  });
}

/** A name without the ending of the genitive. */
const bare = (written: string): string => written.replace(/['’]s?$/i, '');

function matchWhole(window: Window, { byKey }: Names): Match | undefined {
  const forms =
    byKey.get(window.words.join('')) ?? byKey.get(nameWords(bare(window.written)).join(''));
  return forms && { ...window, forms, distance: 0 };
}

function matchShortened(window: Window, { byWord }: Names): Match | undefined {
  if (window.size < 2 || window.words.length !== window.size) return undefined;
  const forms = [...new Set(window.words.flatMap((word) => byWord.get(word) ?? []))].filter(
    ({ words, kind }) => kind !== 'slip' && shortens(window.words, words),
  );
  return forms.length > 0 ? { ...window, forms, how: 'shortened', distance: 0 } : undefined;
}

function matchNear(window: Window, names: Names): Match | undefined {
  const words = nameWords(bare(window.written));
  const found = window.size === 1 ? nearWords(words, names) : nearNames(words, names);
  const distance = Math.min(...found.map(([, edits]) => edits));
  const forms = found.filter(([, edits]) => edits === distance).map(([form]) => form);
  return forms.length > 0 ? { ...window, forms, how: 'near', distance } : undefined;
}

type Near = readonly [form: Form, edits: number];

/** A single word nearly right. Of groups only what is nearest counts: their names are ordinary words. */
function nearWords([word = '']: readonly string[], { byKey, ordinary }: Names): Near[] {
  if (word.length < LEAST || ordinary.has(word)) return [];
  return [...byKey.values()].flat().flatMap((form) => {
    const edits = nearness(word, form.key);
    const most = form.bearer.register === 'groups' ? 1 : 2;
    return edits === undefined || edits > most ? [] : [[form, edits] as const];
  });
}

/** Several words, of which the first or the last is right. */
function nearNames(words: readonly string[], { byWord }: Names): Near[] {
  const ends = [
    { shared: words[0] ?? '', rest: words.slice(1).join(''), at: 0 },
    { shared: words.at(-1) ?? '', rest: words.slice(0, -1).join(''), at: -1 },
  ];
  return ends.flatMap(({ shared, rest, at }) =>
    (byWord.get(shared) ?? []).flatMap((form) => {
      if (form.words.at(at) !== shared) return [];
      const others = at === 0 ? form.words.slice(1) : form.words.slice(0, -1);
      const edits = nearnessOfRest(rest, others.join(''));
      return edits === undefined ? [] : [[form, edits] as const];
    }),
  );
}

const HOW: readonly How[] = ['exact', 'folded', 'romanisation', 'near'];

/** Letter for letter comes first, whatever the form is; slips come last. */
const order = ({ form, how }: { form: Form; how: How }, written: string): number =>
  how !== 'near' && isLetterForLetter(form, written) ? 0 : 1 + HOW.indexOf(how);

const isLetterForLetter = ({ text }: Form, written: string): boolean =>
  text === written || text === bare(written);

/** Everyone who bears the forms, and the surest way in which one of them was recognised. */
function recognised({ forms, written, how, distance }: Match): Recognised {
  const ways = forms.map((form) => ({ form, how: how ?? howOf(form, written) }));
  ways.sort((a, b) => order(a, written) - order(b, written));
  const best = ways[0];
  const sure = ways.filter((way) => way.how !== 'near' || best?.how === 'near');
  const candidates = new Map<string, Bearer>();
  for (const { bearer } of forms.filter((form) => sure.some((way) => way.form === form))) {
    candidates.set(`${bearer.register}/${bearer.id}`, bearer);
  }
  return {
    candidates: [...candidates.values()],
    form: best?.form.text ?? '',
    how: best?.how ?? 'near',
    distance,
  };
}

function howOf(form: Form, written: string): How {
  if (form.kind === 'slip') return 'near';
  if (form.kind === 'romanised') return 'romanisation';
  return isLetterForLetter(form, written) ? 'exact' : 'folded';
}

/** Whether a word is so near a name that only a list of ordinary words keeps it from being read as one. */
export function looksLikeName(word: string, names: Names): boolean {
  const known = [word, bare(word)].some((form) => names.byKey.has(nameWords(form).join('')));
  return !known && nearWords(nameWords(bare(word)), names).length > 0;
}
