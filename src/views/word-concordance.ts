/** The concordance of words: every word of the texts with the words around it, in parts. */
import { typeset } from '../engine/markdown/typography.ts';
import { passageAddress } from '../engine/model/addresses.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { wordsAt } from '../search/words.ts';
import { stringsOf } from '../strings/strings.ts';
import type { KeywordRowView } from './keyword-rows.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

/** Maximum running words of the texts. Above it the search finds words, and there is no concordance of them. */
export const MAX_RUNNING_WORDS = 30_000;

/** Maximum characters on each side of a word. */
const MAX_CONTEXT_CHARACTERS = 60;

/** Maximum bytes of the rows of a part, as they are written in HTML, so that its page has at most 300 kB. */
const MAX_PART_BYTES = 270_000;
/** Bytes of the markup of a row and of a heading, at most. */
const ROW_BYTES = 130;
const HEADING_BYTES = 160;

/** A word with its places. */
export interface ConcordanceWordView {
  /** The word as it is written most often. */
  readonly word: string;
  /** `12 times` */
  readonly count: string;
  readonly rows: readonly KeywordRowView[];
}

/** A part of the concordance. */
export interface WordConcordanceView {
  readonly page: PageView;
  readonly parts: readonly ConcordancePartLink[];
  readonly words: readonly ConcordanceWordView[];
}

/** A link to a part, by its first and its last word. */
export interface ConcordancePartLink {
  readonly href: string;
  readonly label: string;
  readonly current?: 'page';
}

interface Place extends KeywordRowView {
  readonly word: string;
}

/** Every word of the texts, folded as the search folds it, in reading order; empty for large archives. */
const placesOf = perEdition((edition: Edition): readonly Place[] => {
  const strings = stringsOf(edition.record.lang);
  const places: Place[] = [];
  for (const document of edition.documents) {
    for (const passage of document.passages) {
      const text = typeset(passage.text);
      const [href, place] = [
        passageAddress(document.id, passage.id),
        passageName(document, passage, strings),
      ];
      for (const { word, start, end } of wordsAt(text)) {
        if (places.length === MAX_RUNNING_WORDS) return [];
        const form = text.slice(start, end);
        places.push({ word, href, place, form, earlier: '', ...contextOf(text, start, end) });
      }
    }
  }
  return places;
});

/** The whole words around a range of a text. */
function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(0, start - MAX_CONTEXT_CHARACTERS);
  const to = end + MAX_CONTEXT_CHARACTERS;
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s*/, '')}`,
    after: to >= text.length ? after : `${after.replace(/\s+\S*$/, '')} …`,
  };
}

interface Part {
  readonly words: readonly ConcordanceWordView[];
}

/** The parts, in the order of the words. A word with many places may continue in the next part. */
const partsOf = perEdition((edition: Edition): readonly Part[] => {
  const { lang } = edition.record;
  const { times } = stringsOf(lang).concordance;
  const order = new Intl.Collator(lang, { numeric: true });
  const byWord = [...Map.groupBy(placesOf(edition), ({ word }) => word)].sort(([a], [b]) =>
    order.compare(a, b),
  );
  const parts: { words: ConcordanceWordView[] }[] = [];
  let room = 0;
  for (const [, places] of byWord) {
    const word = usualForm(places);
    let rows: KeywordRowView[] | undefined;
    for (const { word: _, ...row } of places) {
      const bytes = ROW_BYTES + bytesOf(Object.values(row).join(''));
      if (room < bytes + HEADING_BYTES) {
        parts.push({ words: [] });
        room = MAX_PART_BYTES;
        rows = undefined;
      }
      if (rows === undefined) {
        rows = [];
        parts.at(-1)?.words.push({ word, count: times(places.length), rows });
        room -= HEADING_BYTES + bytesOf(word);
      }
      rows.push(row);
      room -= bytes;
    }
  }
  return parts;
});

/** The form that is written most often, without the capital of a sentence if it is also written without. */
function usualForm(places: readonly Place[]): string {
  const forms = [...Map.groupBy(places, ({ form }) => form)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first = ''] = forms[0] ?? [];
  const small = first.toLowerCase();
  return forms.some(([form]) => form === small) ? small : first;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

const addressOf = (id: string): string => `/concordance/${id}/`;

/** The ids of the parts: `1`, `2`… */
export const concordanceParts = (edition: Edition): string[] =>
  partsOf(edition).map((_, at) => `${at + 1}`);

/** Links to all parts. @param current id of the part that the reader is on */
export const concordancePartLinks = (edition: Edition, current?: string): ConcordancePartLink[] =>
  partsOf(edition).map(({ words }, at) => {
    const id = `${at + 1}`;
    const { fromTo } = stringsOf(edition.record.lang).concordance;
    return {
      href: addressOf(id),
      label: fromTo(words[0]?.word ?? '', words.at(-1)?.word ?? ''),
      ...(id === current ? { current: 'page' } : {}),
    };
  });

/** A part of the concordance by its id. */
export function wordConcordanceView(edition: Edition, id: string): WordConcordanceView {
  const { wordsTitle, wordsDescription, fromTo } = stringsOf(edition.record.lang).concordance;
  const { words } = partsOf(edition)[Number(id) - 1] as Part;
  const title = wordsTitle(fromTo(words[0]?.word ?? '', words.at(-1)?.word ?? ''));
  const facts = { address: addressOf(id), title, description: wordsDescription };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage', hasReceivedWords: true }),
    parts: concordancePartLinks(edition, id),
    words,
  };
}
