/** A passage as pages, previews and quotations show it. */
import { aliasesOf } from '../engine/ledger/landing.ts';
import { citePassages } from '../engine/model/citing.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { typesetHtml } from '../engine/rehype/typography.ts';

/** A passage on the page of its document. */
export interface PassageView {
  /** Permanent anchor, and the anchors of earlier editions that lead here. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: Passage['kind'];
  readonly number?: number | undefined;
  /** How it is cited: `I.32`. */
  readonly label: string;
  /** Class names of the paragraph, its kind first. */
  readonly classes: readonly string[];
  /** Inner HTML with names, note calls and references marked. */
  readonly html: string;
}

/** A passage shown away from its page: its words alone. */
export interface QuotedPassageView {
  readonly id: string;
  readonly kind: Passage['kind'];
  readonly number?: number | undefined;
  /** The words at its beginning that name who speaks. */
  readonly speaker: string;
  /** The words after them, as inline HTML. */
  readonly html: string;
  /** Whether the person who leads the conversation speaks. */
  readonly isChair: boolean;
}

/** A passage of `document` on its page. */
export function passageView(edition: Edition, document: Document, passage: Passage): PassageView {
  const { id, kind, number, html, classes } = passage;
  return {
    id,
    aliases: aliasesOf(edition, document.id, id),
    kind,
    ...(number === undefined ? {} : { number }),
    label: citePassages(document, passage),
    classes: [
      kind,
      ...(kind === 'turn' && isChair(document, passage) ? ['chair'] : []),
      ...classes.filter((name) => name !== 'asks' && name !== 'states'),
    ],
    html,
  };
}

/** A passage of `document` as it is quoted elsewhere. @param maxLength characters of its text that are shown */
export function quotedPassageView(
  document: Document,
  passage: Passage,
  maxLength = Number.POSITIVE_INFINITY,
): QuotedPassageView {
  const { id, kind, number, text, mentions } = passage;
  const name = mentions.find(({ role }) => role === 'speaker')?.form ?? '';
  const speaker = text.startsWith(name) ? name : '';
  return {
    id,
    kind,
    ...(number === undefined ? {} : { number }),
    speaker,
    html: typesetHtml(text.slice(speaker.length, maxLength), speaker.slice(-1)),
    isChair: isChair(document, passage),
  };
}

const isChair = ({ record }: Document, { speaker }: Passage): boolean =>
  speaker !== undefined && speaker === record.conversation?.chair;
