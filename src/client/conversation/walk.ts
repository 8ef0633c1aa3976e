/** Arrow keys in the conversation timeline: along the bars, and between a topic and its bars. */
import { CLASS_TOPIC_LINK } from '../../markup/contract.ts';
import { nextPosition } from './logic.ts';

export function handleArrowKeys(topics: Element): void {
  const links = (selector: string): HTMLElement[] => [
    ...topics.querySelectorAll<HTMLElement>(selector),
  ];
  const places = { mark: links('li > a'), topic: links(`.${CLASS_TOPIC_LINK}`) };
  const firsts = links('li:first-child > a').map((mark) => places.mark.indexOf(mark));

  topics.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    const on = places.mark.includes(target as HTMLElement) ? 'mark' : 'topic';
    const index = places[on].indexOf(target as HTMLElement);
    const to =
      index === -1 ? undefined : nextPosition(key, { on, index }, firsts, places.mark.length);
    if (!to) return;
    event.preventDefault();
    places[to.on][to.index]?.focus();
  });
}
