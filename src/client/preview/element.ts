/**
 * Previews of the passages that a reference leads to. Their words are those of the page itself, or of
 * another document's passages in `<template id="quoted">`.
 */
import type { Kind } from '../floating/surface.ts';
import { make } from '../make.ts';
import { citedAs, numberOf, PASSAGE } from '../passage/cited.ts';
import { citeRange, type Piece, readReference, shorten } from './logic.ts';

/** Passages shown of a range, and characters of each. */
const MOST = 4;
const LONGEST = 225;

export const previews: Kind = {
  name: 'preview',
  role: 'group',
  selector: 'a.reference[href*="#"]',
  original: previewOf,
  label: (_, preview) => `Passage ${preview.firstElementChild?.textContent}`,
};

function previewOf(link: HTMLAnchorElement): Element | undefined {
  const reference = readReference(link);
  if (!reference) return undefined;
  const quoted = document.querySelector<HTMLTemplateElement>('#quoted')?.content;
  const source =
    document.querySelector(`[data-transcription="${reference.document}"]`) ??
    quoted?.querySelector(`[data-quoted="${reference.document}"]`);
  const passages = [...(source?.querySelectorAll(PASSAGE) ?? [])];
  const start = passages.findIndex(({ id }) => id === reference.first);
  const end = passages.findIndex(({ id }) => id === reference.last);
  const first = passages[start];
  if (!first) return undefined;
  const shown = passages.slice(start, end < start ? undefined : end + 1).slice(0, MOST);
  const onward = make('a', '', 'Go to the passage');
  onward.setAttribute('href', link.href);
  return make(
    'article',
    '',
    make('h3', '', citeRange(citedAs(first), reference)),
    make('ol', '', ...shown.map(passageElement)),
    make('p', '', onward),
  );
}

function passageElement(passage: Element): HTMLElement {
  const words = shorten(piecesOf(passage), LONGEST).map(({ text, isSpeaker }) =>
    isSpeaker ? make('span', 'speaker', text) : text,
  );
  const kind = passage.matches('.turn:not(.chair)') ? 'answer' : '';
  return make('li', kind, make('b', '', numberOf(passage) ?? ''), make('span', '', ...words));
}

/** The words of a passage, without its number and its note calls. */
function piecesOf(passage: Element): Piece[] {
  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent?.closest('.call, [data-editorial]')) continue;
    const isSpeaker = parent?.closest('.speaker') != null;
    pieces.push({ text: texts.currentNode.nodeValue ?? '', isSpeaker });
  }
  return pieces;
}
