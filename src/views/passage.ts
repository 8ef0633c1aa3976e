/** A passage on pages, in previews and in quotations. */
import { NARRATED } from '../engine/format/block-attributes.ts';
import { typesetHtml } from '../engine/markdown/typography.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { aliasesOf } from '../engine/model/former-anchors.ts';
import { directionOf } from '../engine/model/language.ts';
import { hasBlocks } from '../engine/model/segments.ts';
import { undividedOf } from '../engine/model/units.ts';
import type { Html } from '../markup/html.ts';
import type { RenderedPassage, Words } from '../markup/passage.ts';

/** A passage as data for `renderPassage`. Its words are HTML; the name of a quoted speaker is text. */
export interface PassageView extends RenderedPassage<Html> {
  readonly id: string;
  readonly kind: Passage['kind'];
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** Whether its words contain lists, tables, quotations or preformatted text. */
  readonly isBlock?: true;
}

/** Classes that say what a turn does. The page shows it otherwise. */
const FUNCTIONS: ReadonlySet<string> = new Set(['asks', 'states', NARRATED]);

/** A passage of `document` on its page, with names, note calls and references marked. */
export function passageView(edition: Edition, document: Document, passage: Passage): PassageView {
  const { id, html, classes, level, segments } = passage;
  return {
    ...passageFacts(document, passage),
    ...(level === undefined ? {} : { level }),
    ...(hasBlocks(segments) ? { isBlock: true } : {}),
    aliases: aliasesOf(edition, document.id, id),
    classes: classes.filter((name) => !FUNCTIONS.has(name)),
    words: [{ text: { html } }],
  };
}

/**
 * A passage of `document` as a quotation elsewhere: only its words.
 * @param maxLength maximum characters of its text
 */
export function quotedPassageView(
  edition: Edition,
  document: Document,
  passage: Passage,
  maxLength = Number.POSITIVE_INFINITY,
): PassageView {
  const { text, mentions } = passage;
  const name = mentions.find(({ role }) => role === 'speaker')?.form ?? '';
  const speaker = text.startsWith(name) ? name : '';
  const rest = text.slice(speaker.length, maxLength);
  const html = typesetHtml(rest, speaker.slice(-1), undividedOf(edition));
  const words: Words<Html>[] = [{ text: { html } }];
  if (speaker !== '') words.unshift({ text: speaker, isSpeaker: true });
  // Elsewhere the language of the document has to be said, too.
  const { lang = document.record.language } = passage;
  return { ...passageFacts(document, passage, lang), words };
}

/** The kind of a passage, its address and its speaker. */
function passageFacts(
  { record }: Document,
  { id, kind, number, speaker, lang }: Passage,
  language = lang,
): Omit<PassageView, 'words'> {
  const isChair = speaker !== undefined && speaker === record.conversation?.chair;
  return {
    id,
    kind,
    ...(number === undefined ? {} : { number: `${number}` }),
    ...(language === undefined ? {} : { lang: language, dir: directionOf(language) }),
    ...(kind === 'turn' && speaker !== undefined ? { by: isChair ? 'chair' : 'other' } : {}),
  };
}
