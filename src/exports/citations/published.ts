/** Where the text of a document was published before this edition. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { workOf } from '../../engine/model/entries.ts';
import type { CitedWork } from '../../engine/model/reference-label.ts';
import { stringsOf } from '../../strings/strings.ts';
import { inNameOrder } from '../entries.ts';
import { isoDate } from './csl-date.ts';

/** The first publication in the record, with the pages there; missing where the record gives none. */
export function firstPublication(
  edition: Edition,
  { record }: Document,
): { readonly work: CitedWork; readonly locator: readonly string[] } | undefined {
  const [id, ...locator] = record.published[0]?.cite.split(', ') ?? [];
  return id === undefined ? undefined : { work: workOf(edition, id), locator };
}

/** The first publication as a sentence. */
export function publishedFirst(edition: Edition, document: Document): string | undefined {
  const first = firstPublication(edition, document);
  if (first === undefined) return undefined;
  const words = [...workInWords(first.work), ...first.locator].join(', ');
  return stringsOf(edition.record.lang).citations.publishedIn(words);
}

/** Authors, title, what contains it, volume and date of a work. */
function workInWords(work: CitedWork): string[] {
  const { author = [], title, volume, issue, issued, page } = work;
  const names = author.map((name) =>
    'literal' in name
      ? name.literal
      : inNameOrder({ family: name.family, given: name.given ?? '' }),
  );
  return [
    ...names.map((name) => name.trim()),
    `“${title}”`,
    work['container-title'],
    [volume, issue].filter(Boolean).join('/'),
    issued &&
      isoDate({
        ...(issued.literal === undefined ? {} : { literal: issued.literal }),
        ...(issued['date-parts'] === undefined ? {} : { 'date-parts': issued['date-parts'] }),
      }),
    page,
  ].filter((part): part is string => Boolean(part));
}
