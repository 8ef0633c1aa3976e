/** A passage on pages, in previews and in quotations. */
import { typesetHtml } from '../engine/markdown/typography.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { aliasesOf } from '../engine/model/former-anchors.ts';
import { unitsOf } from '../engine/model/units.ts';
import type { Html } from '../markup/html.ts';
import type { RenderedPassage, Words } from '../markup/passage.ts';

/** A passage as data for `renderPassage`. Its words are HTML; the name of a quoted speaker is text. */
export interface PassageView extends RenderedPassage<Html> {
  readonly id: string;
  readonly kind: Passage['kind'];
}

/** A passage of `document` on its page, with names, note calls and references marked. */
export function passageView(edition: Edition, document: Document, passage: Passage): PassageView {
  const { id, html, classes } = passage;
  return {
    ...passageFacts(document, passage),
    aliases: aliasesOf(edition, document.id, id),
    classes: classes.filter((name) => name !== 'asks' && name !== 'states'),
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
  const html = typesetHtml(rest, speaker.slice(-1), unitsOf(edition));
  const words: Words<Html>[] = [{ text: { html } }];
  if (speaker !== '') words.unshift({ text: speaker, isSpeaker: true });
  return { ...passageFacts(document, passage), words };
}

/** The kind of a passage, its address and its speaker. */
function passageFacts(
  { record }: Document,
  { id, kind, number, speaker }: Passage,
): Omit<PassageView, 'words'> {
  const isChair = speaker !== undefined && speaker === record.conversation?.chair;
  return {
    id,
    kind,
    ...(number === undefined ? {} : { number: `${number}` }),
    ...(kind === 'turn' ? { by: isChair ? 'chair' : 'other' } : {}),
  };
}
