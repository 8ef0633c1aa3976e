/** Passages of the page, read back from the markup that `renderPassage` has written. */
import {
  CLASS_CHAIR,
  CLASS_NUMBER,
  CLASS_SPEAKER,
  CLASS_TURN,
  DATA_SIGLUM,
  SELECT_APPARATUS,
} from '../../markup/contract.ts';
import type { RenderedPassage, Words } from '../../markup/passage.ts';

/** The passage, its words without number and note calls. */
export const readPassage = (passage: Element): RenderedPassage => ({
  number: numberOf(passage),
  by: passage.matches(`.${CLASS_TURN}:not(.${CLASS_CHAIR})`) ? 'other' : undefined,
  words: wordsOf(passage),
});

/** The number that stands in the margin of a passage. */
const numberOf = (passage: Element): string | undefined =>
  passage.querySelector(`.${CLASS_NUMBER}`)?.textContent?.trim();

/** The reference of a passage: `I.32`, and `I.head` where it has no number. */
export function citedAs(passage: Element): string {
  const siglum = passage.closest(`[${DATA_SIGLUM}]`)?.getAttribute(DATA_SIGLUM);
  return `${siglum}.${numberOf(passage) ?? passage.id}`;
}

function wordsOf(passage: Element): Words[] {
  const words: Words[] = [];
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent?.closest(SELECT_APPARATUS)) continue;
    const isSpeaker = parent?.closest(`.${CLASS_SPEAKER}`) != null;
    words.push({ text: texts.currentNode.nodeValue ?? '', isSpeaker });
  }
  return words;
}
