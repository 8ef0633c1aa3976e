/** Notes of a reader, as Web Annotations: https://www.w3.org/TR/annotation-model/. */

import { ANNOTATION_CONTEXT, HTML_FRAGMENTS } from '../../markup/web-annotations.ts';

/** Words of a passage, with some words before and after them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words of a passage: its document, its anchor, and the words. */
export interface NoteTarget {
  /** Address of the page of the document. */
  readonly source: string;
  readonly selector: {
    readonly type: 'FragmentSelector';
    readonly conformsTo: string;
    /** The anchor of the passage. */
    readonly value: string;
    readonly refinedBy: Quote & { readonly type: 'TextQuoteSelector' };
  };
}

/** A note on words of one passage or of several. */
export interface ReaderNote {
  readonly '@context': string;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly purpose: 'commenting';
  };
  readonly target: readonly NoteTarget[];
}

/** What a note is made of. */
interface Parts {
  readonly id: string;
  readonly text: string;
  readonly target: readonly NoteTarget[];
  /** ISO dates. */
  readonly created: string;
  readonly modified?: string;
}

export const makeNote = ({ id, text, target, created, modified = created }: Parts): ReaderNote => ({
  '@context': ANNOTATION_CONTEXT,
  id,
  type: 'Annotation',
  motivation: 'commenting',
  created,
  modified,
  body: { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' },
  target,
});

export const makeTarget = (source: string, passage: string, quote: Quote): NoteTarget => ({
  source,
  selector: {
    type: 'FragmentSelector',
    conformsTo: HTML_FRAGMENTS,
    value: passage,
    refinedBy: { type: 'TextQuoteSelector', ...quote },
  },
});

/**
 * A note with other words. If it was changed in another window since it was read, the words become a second note, so that neither is
 * lost; if it was deleted there, it is a note again.
 * @param kept the note as it is stored now
 * @param now an ISO date
 */
export function withText(
  note: ReaderNote,
  kept: ReaderNote | undefined,
  text: string,
  now: string,
): { readonly note: ReaderNote; readonly isSecond: boolean } {
  const isSecond = kept !== undefined && kept.body.value !== note.body.value;
  const body = { ...note.body, value: text };
  return isSecond
    ? { note: makeNote({ id: newId(), text, target: note.target, created: now }), isSecond }
    : { note: { ...note, modified: now, body }, isSecond };
}

/** A new id: a random UUID. */
export function newId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const digits = `${hex.slice(0, 12)}4${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** The id of the document that a target is in, by the last part of its address; `undefined` for another page. */
export const documentOf = ({ source }: NoteTarget): string | undefined =>
  /\/documents\/([^/?#]+)\/(?:index\.html)?$/.exec(source)?.[1];

/** The words that a note is about, one line for each passage. */
export const wordsOf = ({ target }: ReaderNote): string =>
  target.map(({ selector }) => selector.refinedBy.exact).join('\n');

/** Whether two notes say the same of the same words. */
export const isSameNote = (a: ReaderNote, b: ReaderNote): boolean => contentOf(a) === contentOf(b);

const contentOf = ({ body, target }: ReaderNote): string =>
  JSON.stringify([
    body.value,
    target.map((one) => [documentOf(one), one.selector.value, one.selector.refinedBy.exact]),
  ]);

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a Web Annotation as a note; `undefined` if it has no words, or is about something else than words of a passage.
 * @param now an ISO date, for one without a date
 */
export function readNote(value: unknown, now: string): ReaderNote | undefined {
  if (!isObject(value) || !list(value.type).includes('Annotation')) return undefined;
  const bodies = list(value.body).filter(isObject);
  const words = bodies.map((body) => text(body.value).trim()).find((one) => one !== '');
  const target = list(value.target).map(readTarget);
  if (words === undefined || target.length === 0) return undefined;
  const known = target.filter((one) => one !== undefined);
  if (known.length < target.length) return undefined;
  const created = dateOf(value.created) ?? now;
  return makeNote({
    id: text(value.id) || newId(),
    text: words,
    target: known,
    created,
    modified: dateOf(value.modified) ?? created,
  });
}

function readTarget(value: unknown): NoteTarget | undefined {
  const selector = isObject(value) ? value.selector : undefined;
  const refined = isObject(selector) ? selector.refinedBy : undefined;
  if (!isObject(value) || !isObject(selector) || !isObject(refined)) return undefined;
  const quote = {
    exact: text(refined.exact),
    prefix: text(refined.prefix),
    suffix: text(refined.suffix),
  };
  const target = makeTarget(text(value.source), text(selector.value), quote);
  const isWhole = target.selector.value !== '' && quote.exact !== '';
  return isWhole && documentOf(target) !== undefined ? target : undefined;
}

const dateOf = (value: unknown): string | undefined =>
  Number.isNaN(Date.parse(text(value))) ? undefined : text(value);
