/** Reads a passage of the page back from the markup that `renderPassage` has written. */
import { CLASS_CHAIR, CLASS_SPEAKER, CLASS_TURN, SELECT_APPARATUS } from '../../markup/contract.ts';
import type { RenderedPassage, Words } from '../../markup/passage.ts';
import { marginNumber } from './cited.ts';

/** The passage, its words without number and note calls. */
export const readPassage = (passage: Element): RenderedPassage => ({
  number: marginNumber(passage),
  by: passage.matches(`.${CLASS_TURN}:not(.${CLASS_CHAIR})`) ? 'other' : undefined,
  words: wordsOf(passage),
});

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
