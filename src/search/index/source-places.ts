/** The pages, folios and numbered lines of the sources, as queries cite them. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { placeFormsOf, sourcePlaces } from '../../engine/model/source-places.ts';
import type { SourceUnit } from '../../markup/source-places.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { CitablePlace } from '../lexicon.ts';
import { withPlainMarks } from '../query/as-words.ts';

/** Every page or folio with the passages on it, and the numbered lines of each passage of verse. */
export function citablePlaces(document: Document): CitablePlace[] {
  const { breaks, passages } = document;
  const order = new Map(passages.map(({ id }, place) => [id, place]));
  const pages = breaks.flatMap(({ unit, number, passage }, index): CitablePlace[] => {
    const next = breaks[index + 1];
    const end = next === undefined ? passages.length : (order.get(next.passage) ?? 0);
    // A page that begins within a passage begins on the page before it, too.
    const last = next !== undefined && next.at > 0 ? end : end - 1;
    const id = passages[Math.max(last, order.get(passage) ?? 0)]?.id;
    return id === undefined ? [] : [[unit, number, passage, id]];
  });
  const lines = passages.flatMap((passage) =>
    sourcePlaces(document, passage)
      .filter(({ unit }) => unit === 'line')
      .map(({ unit, first, last }): CitablePlace => {
        const numbers = first === last ? first : `${first}-${last}`;
        return [unit, numbers, passage.id, passage.id];
      }),
  );
  return [...pages, ...lines];
}

/** What is typed before the number of a unit: words of the language, and those that the edition cites with. */
export function sourceUnits({ record }: Edition): Record<SourceUnit, string> {
  const forms = placeFormsOf(record);
  const { sourceUnits: words } = stringsOf(record.lang).searchQuery;
  const withForms = (unit: SourceUnit): string => {
    const { one, several } = forms[unit];
    const before = [one, several].map((form) => form.slice(0, form.indexOf('{')).trim());
    const own = before.filter((typed) => typed !== '' && !isOneOf(words[unit], typed));
    const sources = own.map((typed) =>
      withPlainMarks(typed).replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&'),
    );
    return [words[unit], ...sources].join('|');
  };
  return { page: withForms('page'), folio: withForms('folio'), line: withForms('line') };
}

const isOneOf = (source: string, typed: string): boolean =>
  new RegExp(`^(?:${source})$`, 'iu').test(typed);
