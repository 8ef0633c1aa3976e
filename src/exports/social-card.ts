/** The social card of the edition: its title above its first conversation. */
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { heightOf } from '../engine/model/small-score.ts';
import type { Card } from './metadata/page-metadata.ts';

/** A line of text as outlines: an SVG path from the left end of the baseline, and its length in pixels. */
export interface Outline {
  readonly path: string;
  readonly width: number;
}

/** Sets a line of text in one of the site's fonts. */
export type Typesetter = (text: string, face: 'serif' | 'sans', size: number) => Outline;

const MARGIN = 72;
const TITLE = { size: 100, line: 104, top: 150 };
const SUBTITLE = { size: 36, gap: 58 };
/** The line between the chair and the others, and the space on either side. */
const SCORE = { line: 440, up: 130, down: 118 };

/** The size of a card, in pixels, and its colours. */
export const CARD = { width: 1200, height: 630 };
export const PAPER = '#fbfbfa';
export const INK = '#1b1d20';
export const INK_2 = '#4d5157';
const GREY = '#7d838b';

/** The card's metadata for pages. */
export const socialCard = ({ record }: Edition): Card => ({
  ...CARD,
  address: '/card.png',
  alt: `${record.title}. ${record.subtitle}`,
});

/** The card as SVG. It has paths and rectangles only, so it does not depend on installed fonts. */
export function drawSocialCard(edition: Edition, typeset: Typesetter): string {
  const { width, height } = socialCard(edition);
  const { title, subtitle } = edition.record;
  const lines = brokenAt(title, width - 2 * MARGIN, (text) => typeset(text, 'serif', TITLE.size));
  const written = lines.map(({ path }, index) =>
    placedPath(path, MARGIN, TITLE.top + index * TITLE.line, INK),
  );
  const below = TITLE.top + (lines.length - 1) * TITLE.line + SUBTITLE.gap;
  const spoken = edition.documents.find(({ topics }) => topics.length > 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...written,
    placedPath(typeset(subtitle, 'sans', SUBTITLE.size).path, MARGIN, below, INK_2),
    ...(spoken ? marksOf(spoken, width - 2 * MARGIN) : []),
    '</svg>',
  ].join('');
}

/** A line of text at a place on the card. */
export const placedPath = (path: string, x: number, y: number, fill: string): string =>
  `<path transform="translate(${x} ${y})" fill="${fill}" d="${path}"/>`;

/** Wraps `text` between words into as few lines as possible within `room`. */
export function brokenAt(text: string, room: number, set: (text: string) => Outline): Outline[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && set(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(set);
}

/** One mark for each turn: above the line for the chair, outlined if the chair asks; below it for the others. */
function marksOf({ passages, record }: Document, room: number): string[] {
  const chair = record.conversation?.chair;
  const turns = passages.filter(({ kind }) => kind === 'turn');
  const above = ({ speaker }: Passage) => speaker === chair;
  const tallest = (up: boolean) =>
    Math.max(1, ...turns.filter((turn) => above(turn) === up).map(({ words }) => heightOf(words)));
  const scale = Math.min(SCORE.up / tallest(true), SCORE.down / tallest(false));
  const column = room / turns.length;
  const marks = turns.map((turn, index) => {
    const x = MARGIN + index * column;
    const tall = heightOf(turn.words) * scale;
    const wide = column * 0.76;
    if (!above(turn)) return rectangle(x, SCORE.line + 2, wide, tall, `fill="${GREY}"`);
    if (!turn.acts.includes('asks'))
      return rectangle(x, SCORE.line - tall, wide, tall, `fill="${INK}"`);
    const outline = `fill="none" stroke="${INK}" stroke-width="1.5"`;
    return rectangle(x + 0.75, SCORE.line - tall + 0.75, wide - 1.5, tall - 1.5, outline);
  });
  return [rectangle(MARGIN, SCORE.line, room, 1, `fill="${GREY}"`), ...marks];
}

function rectangle(x: number, y: number, width: number, height: number, look: string): string {
  const [left, top, wide, tall] = [x, y, width, height].map((value) => Number(value.toFixed(2)));
  return `<rect x="${left}" y="${top}" width="${wide}" height="${tall}" ${look}/>`;
}
