/** The pictures of the kinds of pages: documents, people, places, groups, each with what there is of it. */
import { typeset as setSigns } from '../engine/markdown/typography.ts';
import type { Edition } from '../engine/model/edition.ts';
import { REGISTERS } from '../engine/source/registers.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Card } from './metadata/page-metadata.ts';
import {
  brokenAt,
  CARD,
  INK,
  INK_2,
  type Outline,
  PAPER,
  placedPath,
  socialCard,
  type Typesetter,
} from './social-card.ts';

/** Kinds of pages that have a picture of their own. It is beside their list: `/people/card.png`. */
export const CARD_KINDS = ['documents', ...REGISTERS] as const;

export type CardKind = (typeof CARD_KINDS)[number];

const MARGIN = 72;
const TITLE = { size: 100, top: 150 };
const NAMES = { size: 40, line: 58, top: 244, lines: 5 };
const EDITION = { size: 30, top: 574 };
/** More than fits. */
const MAX_NAMES = 60;

/** The picture of the page at `address`: that of its kind, or of the edition. */
export function pageCard(edition: Edition, address: string): Card {
  const kind = CARD_KINDS.find((one) => address.startsWith(`/${one}/`));
  if (kind === undefined || edition[kind].length === 0) return socialCard(edition);
  const alt = `${stringsOf(edition.record.lang).site[kind]}. ${edition.record.title}`;
  return { ...CARD, address: `/${kind}/card.png`, alt };
}

const namesOf = (edition: Edition, kind: CardKind): string[] =>
  kind === 'documents'
    ? edition.documents.map(({ record }) => setSigns(record.title))
    : edition[kind].map(({ name }) => setSigns(name));

/** What the picture of a kind shows. */
interface KindCardView {
  /** The kind in words. */
  readonly kind: string;
  /** Of the first entries, more than there is room for. */
  readonly names: readonly string[];
  readonly hasMore: boolean;
  /** The title of the edition. */
  readonly title: string;
}

/** The view that the picture of a kind is made of. */
export function kindCardView(edition: Edition, kind: CardKind): KindCardView {
  const { lang, title } = edition.record;
  const names = namesOf(edition, kind);
  const shown = names.slice(0, MAX_NAMES);
  return {
    kind: stringsOf(lang).site[kind],
    names: shown,
    hasMore: shown.length < names.length,
    title,
  };
}

/** The picture as SVG: the kind, as many names as there is room for, and the edition. It does not depend on installed fonts. */
export function drawKindCard(edition: Edition, kind: CardKind, typeset: Typesetter): string {
  const { width, height } = CARD;
  const view = kindCardView(edition, kind);
  const room = width - 2 * MARGIN;
  // No-break spaces within names, so that lines are broken between them.
  const all = view.names.map((name) => name.replaceAll(' ', '\u00a0'));
  const set = (count: number): Outline[] => {
    const isCut = view.hasMore || count < all.length;
    const words = all.slice(0, count).join(', ') + (isCut ? ', …' : '');
    return brokenAt(words, room, (text) => typeset(text, 'serif', NAMES.size));
  };
  const count = largest(all.length, (some) => set(some).length <= NAMES.lines);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    placedPath(typeset(view.kind, 'serif', TITLE.size).path, MARGIN, TITLE.top, INK),
    ...set(count).map(({ path }, at) =>
      placedPath(path, MARGIN, NAMES.top + at * NAMES.line, INK_2),
    ),
    placedPath(typeset(view.title, 'sans', EDITION.size).path, MARGIN, EDITION.top, INK),
    '</svg>',
  ].join('');
}

/** The largest number up to `max` that fits, at least 1. Each smaller number fits too. */
function largest(max: number, fits: (count: number) => boolean): number {
  let [fitting, over] = [1, max + 1];
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (fits(middle)) fitting = middle;
    else over = middle;
  }
  return fitting;
}
