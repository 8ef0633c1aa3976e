/** Where what was found falls in a conversation: its score in small, the decorative twin of the list beside it. */
import { make } from '../../make.ts';
import type { Drawing } from './logic.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function scoreElements(drawings: readonly Drawing[]): HTMLElement[] {
  if (drawings.length === 0) return [];
  const scores = drawings.map(({ label, width, height, others, found }) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'small-score');
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.append(path(others, ''), path(found, 'spoken'));
    const named = drawings.length > 1 ? [make('p', '', label)] : [];
    const score = make('div', 'where', ...named, svg);
    score.ariaHidden = 'true';
    return score;
  });
  return [make('h2', '', 'Where they fall in the conversation'), ...scores];
}

function path(drawn: string, name: string): SVGPathElement {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('d', drawn);
  if (name) made.setAttribute('class', name);
  return made;
}
