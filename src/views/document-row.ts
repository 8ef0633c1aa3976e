/** A document in a list: large if it is transcribed, small if it is only catalogued. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, workOf } from '../engine/model/entries.ts';
import { genreOf } from '../engine/model/genres.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

export interface DocumentRowView {
  readonly href: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly isTranscribed: boolean;
  /** Its extent, or its kind if there is no text. */
  readonly state: string;
  /** Where a text that the edition does not have can be read. */
  readonly readAt?: { readonly href: string; readonly label: string } | undefined;
}

export function documentRowView(edition: Edition, document: Document): DocumentRowView {
  const { record } = document;
  const strings = stringsOf(edition.record.lang);
  const isTranscribed = record.text === 'transcribed';
  return {
    href: documentAddress(document.id),
    number: record.number ?? '',
    date: dateInWords(dateOf(document), strings),
    title: typeset(record.title),
    isTranscribed,
    state: isTranscribed
      ? lengthOf(document, strings)
      : strings.documents.genre(genreOf(edition, record.genre).label),
    ...(isTranscribed ? {} : { readAt: readElsewhere(edition, document) }),
  };
}

/** The first publication of a document that has an address on the web, and what it is part of. */
export function readElsewhere(edition: Edition, { record }: Document): DocumentRowView['readAt'] {
  for (const { cite } of record.published) {
    const work = workOf(edition, cite.replace(/, .*/, ''));
    if (work.URL !== undefined) {
      return { href: work.URL, label: work['container-title'] ?? work.label };
    }
  }
  return undefined;
}

function lengthOf({ passages, words }: Document, { documents }: Strings): string {
  const turns = passages.filter(({ kind }) => kind === 'turn').length;
  return turns > 0 ? documents.turns(turns) : documents.words(words);
}

/** The numbers of the documents without a text, neighbours in the list as a range: `II–VII`. */
export function numbersWithoutText(rows: readonly DocumentRowView[]): string[] {
  const ranges: string[][] = [];
  let isInRange = false;
  for (const { number, isTranscribed } of rows) {
    const belongs = !isTranscribed && number !== '';
    if (belongs && isInRange) ranges.at(-1)?.push(number);
    else if (belongs) ranges.push([number]);
    isInRange = belongs;
  }
  return ranges.map((range) => (range.length > 1 ? `${range[0]}–${range.at(-1)}` : `${range[0]}`));
}
