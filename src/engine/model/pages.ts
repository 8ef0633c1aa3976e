/** The pages or folios of the source that passages are on. */
import type { Strings } from '../../strings/strings.ts';
import type { Document, PageBreak, Passage } from './document.ts';

/**
 * The pages or folios of a passage in words: `p. 3`, `pp. 3–4`, `fol. 14v`; `undefined` if the document has no pages, or the
 * passage is before the first.
 */
export function pagesOf(
  { breaks, passages }: Pick<Document, 'breaks' | 'passages'>,
  passage: Passage,
  { marks }: Strings,
): string | undefined {
  if (breaks.length === 0) return undefined;
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const place = order.get(passage.id) ?? 0;
  const placeOf = (one: PageBreak): number => order.get(one.passage) ?? 0;
  const begun = breaks.filter(
    (one) => placeOf(one) < place || (placeOf(one) === place && one.at === 0),
  );
  const within = breaks.filter((one) => placeOf(one) === place && one.at > 0);
  const [first, last] = [begun.at(-1) ?? within[0], within.at(-1) ?? begun.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first.unit === last.unit
    ? marks[first.unit === 'page' ? 'pages' : 'folios'](first.number, last.number)
    : `${marks[first.unit](first.number)}–${marks[last.unit](last.number)}`;
}
