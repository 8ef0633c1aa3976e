/**
 * Arrow keys in the conversation timeline: along the bars, and between a topic and its bars. The bars are hidden from
 * assistive technology until then. A bar that gets the focus is named by the words of its turn.
 */
import { CLASS_TOPIC_LINK } from '../../markup/contract.ts';
import { citedAs } from '../passage/cited.ts';
import { nextPosition } from './logic.ts';

export function handleArrowKeys(topics: Element): void {
  const links = (selector: string): HTMLAnchorElement[] => [
    ...topics.querySelectorAll<HTMLAnchorElement>(selector),
  ];
  const places = { mark: links('p > a'), topic: links(`.${CLASS_TOPIC_LINK}`) };
  const firsts = links('p > a:first-child').map((mark) => places.mark.indexOf(mark));

  topics.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    const on = places.mark.includes(target as HTMLAnchorElement) ? 'mark' : 'topic';
    const index = places[on].indexOf(target as HTMLAnchorElement);
    const to =
      index === -1 ? undefined : nextPosition(key, { on, index }, firsts, places.mark.length);
    const link = to && places[to.on][to.index];
    const turn = to?.on === 'mark' && document.getElementById(link?.hash.slice(1) ?? '');
    // Bars of another page are not named.
    if (!link || turn === null) return;
    event.preventDefault();
    if (turn) {
      link.ariaLabel = `${citedAs(turn)} ${turn.textContent}`;
      link.parentElement?.removeAttribute('aria-hidden');
    }
    link.focus();
  });
}
