/** Suggests names, dates and documents while the reader types. */
import * as words from '#strings/search-results.ts';
import type { DatedPlace } from '../../../search/field-indexes.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import { MAX_QUERY_CHARACTERS } from '../../../search/query/length.ts';
import { type IndexedForm, nameWords, openNames } from '../../../search/query/name-forms.ts';
import { foldWord } from '../../../search/words.ts';
import { formatDays } from '../interpretation/logic.ts';

export interface Suggestion {
  /** What it is: `person`, `date`, `document`. */
  readonly kind: string;
  readonly label: string;
  /** The matching form, what tells people of one name apart, or the event on the date; may be empty. */
  readonly more: string;
  /** The completed query, or the page to open. */
  readonly query?: string;
  readonly url?: string;
  /** Whether the query is not complete yet. */
  readonly isBeginning?: true;
}

/** Maximum suggestions, and maximum dates and documents among them. */
const MAX_SUGGESTIONS = 8;
const MAX_DATES_OR_DOCUMENTS = 3;
/** Minimum letters for suggestions. */
const MIN_LETTERS = 2;

/** Rank penalty of entries that never speak. */
const RANK_OF_SILENT = 0.5;

interface SuggestionSource {
  readonly lexicon: Lexicon;
  readonly dates: readonly DatedPlace[];
}

/** Suggestions that complete the last words of `text`, as many words as possible. */
export function suggestionsFor(text: string, known: SuggestionSource): Suggestion[] {
  if (text.length > MAX_QUERY_CHARACTERS) return [];
  for (const { index } of text.matchAll(/(?<=^|\s)\S/g)) {
    const [before, typed] = [text.slice(0, index), text.slice(index).trimEnd()];
    if (typed.length < MIN_LETTERS) break;
    const all = [
      ...namesBeginning(before, typed, known.lexicon),
      ...datesBeginning(before, typed, known.dates),
      ...documentsBeginning(typed, known.lexicon),
      ...fieldsBeginning(before, typed),
    ];
    if (all.length > 0) return all.slice(0, MAX_SUGGESTIONS);
  }
  return [];
}

function namesBeginning(before: string, typed: string, lexicon: Lexicon): Suggestion[] {
  const key = nameWords(typed).join('');
  if (key === '') return [];
  const best = new Map<string, { form: IndexedForm; rank: number }>();
  const { byKey, speakers } = openNames(lexicon);
  for (const form of [...byKey.values()].flat()) {
    const rank = formRank(form, key) + (speakers.has(form.entry.id) ? 0 : RANK_OF_SILENT);
    if (rank < (best.get(form.entry.id)?.rank ?? Infinity)) {
      best.set(form.entry.id, { form, rank });
    }
  }
  const inOrder = [...best.values()].sort((a, b) => a.rank - b.rank);
  return inOrder.map(({ form: { text, entry } }) => {
    const { register, id } = entry;
    const { forms = [], apart } = lexicon.names[register].find((one) => one.id === id) ?? {};
    const label = forms[0] ?? id;
    const more = apart ?? (foldWord(label).includes(foldWord(text)) ? '' : text);
    return { kind: words.entry[register], label, more, query: before + label };
  });
}

/** Fields that begin with `typed`. */
const fieldsBeginning = (before: string, typed: string): Suggestion[] =>
  Object.entries(words.fields)
    .filter(([field]) => field.startsWith(typed.toLowerCase()))
    .map(([field, more]) => ({
      kind: words.field,
      label: `${field}:`,
      more,
      query: `${before}${field}:`,
      isBeginning: true,
    }));

/** 0 if the form begins with `typed`, 1 if one of its words does. Misspellings are never suggested. */
function formRank({ key, words: parts, kind }: IndexedForm, typed: string): number {
  if (kind === 'misspelling') return Infinity;
  if (key.startsWith(typed)) return 0;
  return parts.some((word) => word.startsWith(typed)) ? 1 : Infinity;
}

/** Dates of passages and documents that begin with `typed`, in words or digits. */
function datesBeginning(before: string, typed: string, dates: readonly DatedPlace[]): Suggestion[] {
  const like = foldWord(typed);
  const found = new Map<string, Suggestion>();
  for (const date of dates) {
    const { edtf, title, at } = date;
    const label = formatDays(date);
    const begins = [label, label.replace(/^\d+ (?=\p{L})/u, ''), edtf].some((one) =>
      foldWord(one).startsWith(like),
    );
    if (at === undefined || !begins || found.has(label)) continue;
    found.set(label, { kind: words.date, label, more: title, query: before + label });
  }
  return [...found.values()].slice(0, MAX_DATES_OR_DOCUMENTS);
}

const documentsBeginning = (typed: string, { documents }: Lexicon): Suggestion[] =>
  documents
    .filter(({ label, title = '' }) =>
      [label, ...title.split(/\s+/)].some((one) => foldWord(one).startsWith(foldWord(typed))),
    )
    .slice(0, MAX_DATES_OR_DOCUMENTS)
    .map(({ id, label, title = '' }) => ({
      kind: words.document,
      label,
      more: title,
      url: `/documents/${id}/`,
    }));
