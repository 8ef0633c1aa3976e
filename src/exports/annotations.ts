/**
 * Notes and names of a document, and claims that are made of it, as Web Annotations: https://www.w3.org/TR/annotation-model/. Each points at a passage of the page
 * by its fragment, and in the passage at words by quotation, as the page sets them.
 */
import { typeset } from '../engine/markdown/typography.ts';
import { ANNOTATION_CONTEXT, HTML_FRAGMENTS } from '../markup/web-annotations.ts';
import type { Strings } from '../strings/strings.ts';
import type { DocumentData, PassageData } from './data/document.ts';
import { licenceUrl } from './licence.ts';

/** Characters of context that distinguish a quotation from others in its passage. */
const CONTEXT = 32;
/** Characters of the passage that are typeset for it: more, because a dash is written with two. */
const ROOM = 2 * CONTEXT + 2;

interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing' | 'commenting' | 'identifying';
  readonly body: unknown;
  readonly target: unknown;
}

/**
 * The text of the file: a collection with one page.
 */
export function annotationsFile(data: DocumentData, { files }: Strings): string {
  const items = [...noteAnnotations(data), ...claimAnnotations(data), ...nameAnnotations(data)];
  const id = new URL('annotations.jsonld', data.url).href;
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: files.annotationsOf(data.title),
    rights: licenceUrl(data.licences.words),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** The notes, each at the words before its calls. */
function noteAnnotations(data: DocumentData): Annotation[] {
  const calls = Map.groupBy(
    data.passages.flatMap((passage) =>
      passage.calls.map(({ at, note }) => ({ passage, at, note })),
    ),
    ({ note }) => note,
  );
  return data.notes
    .filter(({ text }) => text !== '')
    .map(({ id, url, text, kind }) => ({
      id: url,
      type: 'Annotation',
      motivation: 'commenting',
      body: withTag(data, kind?.label, {
        type: 'TextualBody',
        value: text,
        format: 'text/plain',
        language: data.language,
        purpose: 'commenting',
      }),
      target: (calls.get(id) ?? []).map(({ passage, at }) => {
        const start = passage.text.slice(0, at).search(/\S*$/);
        return targetOf(data, passage, start, at);
      }),
    }));
}

/** The words of a note, with its kind as a tag if it has one. */
const withTag = ({ language }: DocumentData, kind: string | undefined, words: object): unknown =>
  kind === undefined
    ? words
    : [words, { type: 'TextualBody', value: kind, language, purpose: 'tagging' }];

/** The claims, each at the whole passages that bear on it; at the whole document if it is silent. */
const claimAnnotations = ({ url, language, claims = [] }: DocumentData): Annotation[] =>
  claims.map(({ url: id, text, passages }) => ({
    id,
    type: 'Annotation',
    motivation: 'assessing',
    body: {
      type: 'TextualBody',
      value: text,
      format: 'text/plain',
      language,
      purpose: 'assessing',
    },
    target:
      passages.length === 0
        ? url
        : passages.map((value) => ({
            source: url,
            selector: {
              type: 'FragmentSelector',
              conformsTo: HTML_FRAGMENTS,
              value,
            },
          })),
  }));

/** The names, each with the pages and authority records of those whom it may mean. */
function nameAnnotations(data: DocumentData): Annotation[] {
  const addresses = new Map(
    data.entities.map(({ register, id, url, sameAs }) => [`${register} ${id}`, [url, ...sameAs]]),
  );
  const at = new URL('annotations.jsonld', data.url).href;
  return data.passages.flatMap((passage) =>
    passage.names.map(({ start, end, register, ids }) => ({
      id: `${at}#${passage.id}-${start}`,
      type: 'Annotation' as const,
      motivation: 'identifying' as const,
      body: ids
        .flatMap((id) => addresses.get(`${register} ${id}`) ?? [])
        .map((source) => ({ type: 'SpecificResource', source, purpose: 'identifying' })),
      target: targetOf(data, passage, start, end),
    })),
  );
}

/** The words of a passage between two offsets. */
function targetOf(
  { url }: DocumentData,
  { id, text }: PassageData,
  start: number,
  end: number,
): unknown {
  const set = (from: number, to: number): string =>
    typeset(text.slice(from, to), text.slice(0, from).slice(-1));
  return {
    source: url,
    selector: {
      type: 'FragmentSelector',
      conformsTo: HTML_FRAGMENTS,
      value: id,
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: set(start, end),
        prefix: set(wordAt(text, start - ROOM), start).slice(-CONTEXT),
        suffix: set(end, wordAfter(text, end + ROOM)).slice(0, CONTEXT),
      },
    },
  };
}

/** Where the word at an offset begins. How a word is typeset does not depend on the words around it. */
function wordAt(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where the word at an offset ends. */
function wordAfter(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  return end;
}
