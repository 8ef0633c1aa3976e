/**
 * Previews of the passages that a reference links to. Their text comes from the page itself, or is fetched for other documents when the
 * browser is idle.
 */
import * as words from '#strings/client-document.ts';
import {
  CLASS_FOOT,
  DATA_TRANSCRIPTION,
  SELECT_PASSAGES,
  SELECT_REFERENCES,
} from '../../markup/contract.ts';
import { IN_PREVIEW } from '../../markup/forms/preview.ts';
import { renderPassage } from '../../markup/passage.ts';
import { createElement } from '../create-element.ts';
import { citedAs } from '../passage/cited.ts';
import { readPassage } from '../passage/read.ts';
import type { PopoverKind } from '../popover/surface.ts';
import { citeRange, parsePassageLink, shortenPieces } from './logic.ts';

/** Maximum passages of a preview, and characters of each. */
const MAX_PASSAGES = 4;
const MAX_PASSAGE_CHARACTERS = 225;

/** Passages of other documents, by the document. */
export const quoted = new Map<string, Element>();

export const previews: PopoverKind = {
  name: 'preview',
  role: 'group',
  selector: SELECT_REFERENCES,
  original: previewOf,
  label: (_, preview) => words.passage + preview.firstElementChild?.textContent,
};

function previewOf(link: HTMLAnchorElement): Element | undefined {
  const reference = parsePassageLink(link);
  if (!reference) return undefined;
  const source =
    document.querySelector(`[${DATA_TRANSCRIPTION}="${reference.document}"]`) ??
    quoted.get(reference.document);
  // Every link of the notes is asked, most of which lead to no passage.
  const first = source?.querySelector(`#${CSS.escape(reference.first)}`);
  if (!source || !first?.matches(SELECT_PASSAGES)) return undefined;
  const passages = [...source.querySelectorAll(SELECT_PASSAGES)];
  const start = passages.indexOf(first);
  const end = passages.findIndex(({ id }) => id === reference.last);
  const shown = passages.slice(start, end < start ? undefined : end + 1).slice(0, MAX_PASSAGES);
  const onward = createElement('a', '', words.openPassage);
  onward.setAttribute('href', link.href);
  return createElement(
    'article',
    '',
    createElement('h3', '', citeRange(citedAs(first), reference)),
    createElement('ol', '', ...shown.map(previewed)),
    createElement('p', CLASS_FOOT, onward),
  );
}

/** The passage as far as a preview shows its words. */
function previewed(passage: Element): HTMLElement {
  const read = readPassage(passage);
  return renderPassage(
    { ...read, words: shortenPieces(read.words, MAX_PASSAGE_CHARACTERS) },
    IN_PREVIEW,
    createElement,
  );
}
