/** Shows where results are in a conversation. The drawing repeats the list, and so is decorative. */
import * as words from '#strings/search-view.ts';
import { CLASS_SMALL_CONVERSATION, CLASS_SPOKEN } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import { svg } from '../svg.ts';
import type { Drawing } from './logic.ts';

export function drawingElements(drawings: readonly Drawing[]): HTMLElement[] {
  if (drawings.length === 0) return [];
  const elements = drawings.map(({ label, width, height, others, found }) => {
    const viewBox = `0 0 ${width} ${height}`;
    const drawing = svg(
      'svg',
      { class: CLASS_SMALL_CONVERSATION, viewBox, preserveAspectRatio: 'none' },
      svg('path', { d: others }),
      svg('path', { d: found, class: CLASS_SPOKEN }),
    );
    const named = drawings.length > 1 ? [createElement('p', '', label)] : [];
    const element = createElement('div', 'where', ...named, drawing);
    element.ariaHidden = 'true';
    return element;
  });
  return [createElement('h2', '', words.inConversation), ...elements];
}
