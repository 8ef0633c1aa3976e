/** The picture of a quotation: its words, where they are, and the edition. */
import { typeset as setSigns } from '../engine/markdown/typography.ts';
import { quotationAddress } from '../engine/model/addresses.ts';
import { citePassages, documentLabel, passagesBetween } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { Quotation } from '../engine/schemas/quotation.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Card } from './metadata/page-metadata.ts';
import { opening } from './plain.ts';
import { brokenAt, CARD, INK, INK_2, PAPER, placedPath, type Typesetter } from './social-card.ts';

const MARGIN = 72;
/** Sizes of the words, the largest first, each with the distance of its lines. */
const SIZES = [72, 60, 50, 42, 36].map((size) => ({ size, line: Math.round(size * 1.28) }));
/** The first baseline, and the room for the words below it. */
const WORDS = { top: 150, height: 330 };
const PLACE = { size: 32, top: 552 };
const EDITION = { size: 26, top: 594 };
/** More than fits in the smallest size. */
const MAX_CHARACTERS = 420;

/** The lines that a card has. */
interface CardWords {
  /** One for each passage. */
  readonly words: readonly string[];
  readonly place: string;
}

function wordsOf(edition: Edition, { document: of, first, last = first }: Quotation): CardWords {
  const strings = stringsOf(edition.record.lang);
  const document = documentOf(edition, of);
  const passages = passagesBetween(document, first, last);
  const [from, to] = [passages[0], passages.at(-1)];
  const reference = from === undefined ? '' : citePassages(document, from, to);
  const { subtitle, title } = document.record;
  const label = documentLabel(document, strings);
  return {
    words: passages.map(({ text }) => setSigns(text)),
    place: [reference, label, setSigns(subtitle ?? title)].join(', '),
  };
}

/** The card's metadata for the page of the quotation. */
export function quotationCard(edition: Edition, quotation: Quotation): Card {
  const { words, place } = wordsOf(edition, quotation);
  return {
    ...CARD,
    address: `${quotationAddress(quotation.id)}card.png`,
    alt: stringsOf(edition.record.lang).quotations.card(opening(words.join(' '), 240), place),
  };
}

/** The card as SVG. It has paths and rectangles only, so it does not depend on installed fonts. */
export function drawQuotationCard(
  edition: Edition,
  quotation: Quotation,
  typeset: Typesetter,
): string {
  const { width, height } = CARD;
  const { words, place } = wordsOf(edition, quotation);
  const shortened = opening(words.join('\n'), MAX_CHARACTERS).split('\n');
  const room = width - 2 * MARGIN;
  const set = SIZES.map(({ size, line }) => ({
    line,
    lines: shortened.flatMap((text) => brokenAt(text, room, (one) => typeset(one, 'serif', size))),
  }));
  const fitting = set.find(({ lines, line }) => lines.length * line <= WORDS.height) ?? set.at(-1);
  const { lines = [], line = 0 } = fitting ?? {};
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...lines.map(({ path }, at) => placedPath(path, MARGIN, WORDS.top + at * line, INK)),
    placedPath(fitted(place, PLACE.size), MARGIN, PLACE.top, INK),
    placedPath(fitted(edition.record.title, EDITION.size), MARGIN, EDITION.top, INK_2),
    '</svg>',
  ].join('');

  /** One line, smaller if it is too long. */
  function fitted(text: string, size: number): string {
    const { path, width: long } = typeset(text, 'sans', size);
    return long <= room ? path : typeset(text, 'sans', (size * room) / long).path;
  }
}
