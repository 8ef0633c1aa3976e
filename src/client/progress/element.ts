/**
 * Makes links of the bars in the conversation timeline, and highlights the current turn there. When the timeline has left the window, a progress bar shows the
 * document, the topic, small bars and the number of the turn.
 */
import * as words from '#strings/client-document.ts';
import {
  CLASS_CONVERSATION,
  CLASS_HERE,
  CLASS_NEAR,
  CLASS_PROGRESS,
  CLASS_TEXT,
  CLASS_TOPIC,
  CLASS_TURN,
  SELECT_SPOKEN,
} from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import { citedAs } from '../passage/cited.ts';
import { passageAt } from './logic.ts';

/** Minimum visible height of the current turn below the scroll edge, in px. */
const MIN_VISIBLE_PX = 8;

export function showProgress(): void {
  const conversation = document.querySelector(`.${CLASS_CONVERSATION}`);
  const text = document.querySelector(`.${CLASS_TEXT}`);
  const progress = document.querySelector<HTMLElement>(`.${CLASS_PROGRESS}`);
  const turns = [...document.querySelectorAll<HTMLElement>(`.${CLASS_TURN}[id]`)];
  if (!conversation || !text || !progress) return;

  const spoken = document.querySelectorAll(SELECT_SPOKEN);
  conversation.querySelectorAll<HTMLAnchorElement>('p > a').forEach((mark, index) => {
    mark.setAttribute('href', `#${spoken[index]?.id}`);
    mark.tabIndex = -1;
  });
  const linkTo = (id = ''): Element | null => conversation.querySelector(`[href="#${id}"]`);
  const topicOf = (turn?: Element): Element | null | undefined => turn?.closest(`.${CLASS_TOPIC}`);
  const bars = turns.map(({ id }) => createElement('i', linkTo(id)?.className));
  const topic = createElement('span', 'topic-name');
  const number = createElement('span', 'place');
  progress.append(topic, createElement('div', 'marks', ...bars), number);

  let shown: HTMLElement | undefined;

  function follow(): void {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const bottomOf = (element?: Element): number => element?.getBoundingClientRect().bottom ?? 0;
    const isReading = bottomOf(conversation as Element) < 0 && bottomOf(text as Element) > line;
    (progress as HTMLElement).hidden = !isReading;
    const at = passageAt(line + MIN_VISIBLE_PX, turns.length, (index) => bottomOf(turns[index]));
    if (isReading && turns[at] !== shown) show(turns[at]);
  }

  function show(turn: HTMLElement | undefined): void {
    const around = topicOf(turn);
    for (const link of [shown?.id, topicOf(shown)?.id])
      linkTo(link)?.removeAttribute('aria-current');
    for (const link of [turn?.id, around?.id]) linkTo(link)?.setAttribute('aria-current', 'true');
    bars.forEach((bar, index) => {
      bar.classList.toggle(CLASS_NEAR, topicOf(turns[index]) === around);
      bar.classList.toggle(CLASS_HERE, turns[index] === turn);
    });
    topic.textContent = around?.querySelector('h2')?.textContent ?? '';
    const place = turn ? citedAs(turn) : '';
    number.replaceChildren(createElement('b', '', place), words.of + turns.length);
    shown = turn;
  }

  let due = 0;
  const soon = (): void => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(follow);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  follow();
}
