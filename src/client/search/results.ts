/** Renders results as text: nothing from the index is parsed as markup. */
import * as words from '#strings/search-results.ts';
import { CLASS_FOUND } from '../../markup/contract.ts';
import { BESIDE_RESULT, IN_RESULT } from '../../markup/forms/result.ts';
import { type RenderedPassage, renderPassage, type Words } from '../../markup/passage.ts';
import { markedAddress, searchAddress } from '../../search/addresses.ts';
import { type ExcerptWords, excerpt, whole } from '../../search/match/excerpt.ts';
import type { SearchResult } from '../../search/match/passages.ts';
import type { Term } from '../../search/query/terms.ts';
import type { SearchedDocument, SearchedPlace } from '../../search/records.ts';
import { createElement } from '../create-element.ts';
import { siteAddress } from '../site-address.ts';
import { formatDays } from './interpretation/logic.ts';
import type { GroupPart, ResultGroup } from './result-groups/logic.ts';

/** Makes a link. @param address from the root of the site */
export function link(address: string, text: string): HTMLElement {
  const made = createElement('a', '', text);
  made.setAttribute('href', siteAddress(address));
  return made;
}

/** Renders a group by topic, with the number of results in its heading. */
export function groupElement(
  { title, why, found, parts, isClosed }: ResultGroup,
  count: string,
): HTMLElement {
  const head = createElement('h2', '', title, ' ', createElement('span', '', count));
  const shown = new Set(found.map((one) => one.url));
  const sentence = why === '' ? [] : [createElement('p', 'why', why)];
  const results = parts.flatMap((part) => partElements(part, shown));
  const closed = isClosed
    ? createElement('details', '', createElement('summary', '', words.show), ...results)
    : undefined;
  return createElement(
    'section',
    'found-in',
    head,
    ...sentence,
    ...(closed === undefined ? results : [closed]),
  );
}

function partElements(
  { document, topic, found }: GroupPart,
  shown: ReadonlySet<string>,
): HTMLElement[] {
  const items = found.map((one) => foundElement(one, shown));
  const list = createElement('ol', '', ...items);
  if (found.every(({ kind }) => WHOLE.has(kind))) return [list];
  const aside = aboutPart(document, topic).flatMap((one) => [' ', createElement('span', '', one)]);
  return [createElement('h3', '', link(document.url, document.label), ...aside), list];
}

/** What stands beside the name of a document: its topic, or else its title and date. */
function aboutPart({ sort, label, title, date }: SearchedDocument, topic?: string): string[] {
  if (topic !== undefined || sort !== undefined) return topic === undefined ? [] : [topic];
  return [
    ...(label === title ? [] : [title]),
    ...(date?.low === undefined && date?.high === undefined ? [] : [formatDays(date)]),
  ];
}

/** Results whose own title says what they are in. */
const WHOLE: ReadonlySet<SearchResult['kind']> = new Set([
  'document',
  'people',
  'places',
  'groups',
  'events',
  'bibliography',
]);

/** The citation without the document, which is in the heading: `I.32`, `enclosure`, `note 15`, `§ 3`. */
function shortTitle({ kind, title, document }: SearchResult): string {
  if (kind === 'document' && document.label !== document.title) {
    return `${document.label}: ${document.title}`;
  }
  if (WHOLE.has(kind) || kind === 'topic' || /\.\d+$/.test(title)) return title;
  return title.replace(kind === 'passage' ? /^.*\./ : /^.*, /, '');
}

/** Renders a result with its question or answer, unless that is a result itself. */
function foundElement(found: SearchResult, shown: ReadonlySet<string>): HTMLElement {
  const { kind, text, document, beside, why } = found;
  const result = { by: byOf(document, found.place), words: excerpt(found).map(shownWords) };
  const hit = text === '' ? [] : [renderPassage(result, IN_RESULT, createElement)];
  const lines = [link(markedAddress(found), shortTitle(found)), ...hit];
  if (beside !== undefined && !shown.has(`${document.url}#${beside.anchor}`)) {
    const number = createElement('span', '', beside.title.replace(/^.*\./, ''));
    const passage = { by: byOf(document, beside), words: whole(beside).map(shownWords) };
    const line = [number, renderPassage(passage, BESIDE_RESULT, createElement)];
    if (beside.before) lines.unshift(...line);
    else lines.push(...line);
  }
  if (why !== undefined) lines.push(createElement('p', 'why', why));
  return createElement('li', `${CLASS_FOUND} ${kind}`, ...lines);
}

/** Words that the source deletes are struck out. */
const shownWords = (words: ExcerptWords): Words<HTMLElement> =>
  words.isDeleted ? { ...words, text: createElement('del', '', words.text) } : words;

/** Who speaks, in a conversation. */
const byOf = ({ chair }: SearchedDocument, place?: SearchedPlace): RenderedPassage['by'] =>
  place?.by && chair ? (place.by === chair ? 'chair' : 'other') : undefined;

/** Renders a single term with its number of results. */
export function termElement({ written, kind }: Term, found: string): HTMLElement {
  const query = kind === 'phrase' ? words.quoted(written) : written;
  const [name, place] = found
    ? [link(searchAddress(query), query), words.inResults(found)]
    : [query, words.notInTexts];
  return createElement('li', '', name, ' ', createElement('span', '', place));
}
