/** Collects the anchors of an edition's pages, with the words of each. */
import { CLAIMS, QUOTATIONS } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { AnchorKind } from '../schemas/anchor-registry.ts';
import type { Quotation } from '../schemas/quotation.ts';
import { digest } from '../source/digest.ts';
import { perObject } from '../source/per-object.ts';
import type { Point } from '../source/position.ts';

/** An id on a page that links may point to. */
export interface Anchor {
  /** Page below /documents/: `log`, or `log/received`; or the address of another page: `/claims/`. */
  readonly page: string;
  readonly id: string;
  readonly kind: AnchorKind;
  /** The text of a passage, note or line; the title of a topic; the label of a voice; `page 1046`; the quotation of a claim. */
  readonly words: string;
  readonly file: string;
  readonly position: Point;
}

/** The anchors of each page, in the order of the text. */
export type Pages = ReadonlyMap<string, readonly Anchor[]>;

/** The address of an anchor across pages: `log#t3`. */
export const anchorAddress = (page: string, id: string): string => `${page}#${id}`;

/** The hash of words in the registry. */
export const wordsHash = (words: string): string => digest(words).slice(0, 16);

/** Collects the anchors of all documents, claims and quotations. If an id is used twice, the first one counts. */
export function collectAnchors({
  documents,
  received,
  claims,
  quotations,
}: Pick<Edition, 'documents' | 'received' | 'claims' | 'quotations'>): Pages {
  const pages = new Map<string, readonly Anchor[]>();
  const linesOf = new Map(received.map(({ file, lines }) => [file, lines]));
  for (const document of documents) {
    pages.set(document.id, anchorsIn(document));
    const lines = linesOf.get(document.record.witness?.file ?? '');
    if (lines !== undefined) pages.set(`${document.id}/received`, anchorsAmong(lines)(document));
  }
  const entries = (
    page: string,
    kind: AnchorKind,
    words: readonly (readonly [string, string])[],
  ) => {
    const position = { line: 1, column: 1 };
    const anchors = new Map(
      words.map(([id, text]) => [id, { page, id, kind, words: text, file: page, position }]),
    );
    if (anchors.size > 0) pages.set(page, [...anchors.values()]);
  };
  entries(
    CLAIMS,
    'claim',
    claims.map(({ id, quotation }) => [id, quotation]),
  );
  entries(
    QUOTATIONS,
    'quotation',
    quotations.map((one) => [one.id, wordsOfRange(documents, one)]),
  );
  return pages;
}

/** The words of a range of passages; none if it leads nowhere, which a rule reports. */
function wordsOfRange(
  documents: readonly Document[],
  { document: id, first, last = first }: Quotation,
): string {
  const passages = documents.find((one) => one.id === id)?.passages ?? [];
  const [from, to] = [first, last].map((anchor) => passages.findIndex((one) => one.id === anchor));
  return passages
    .slice(from, (to ?? -1) + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** The anchors of a document; of those with the same id, the first. */
const anchorsIn = perObject((document: Document): readonly Anchor[] => {
  const byId = new Map<string, Anchor>();
  for (const anchor of anchorsOf(document)) {
    if (anchor.id !== '' && !byId.has(anchor.id)) byId.set(anchor.id, anchor);
  }
  return [...byId.values()];
});

function anchorsOf({
  id: page,
  file,
  passages,
  topics,
  voices,
  breaks,
  notes,
}: Document): Anchor[] {
  const anchor = (kind: AnchorKind, words: string, id: string, position: Point): Anchor => ({
    ...{ page, id, kind, words, file, position },
  });
  return [
    ...passages.map(({ kind, text, id, position }) => anchor(kind, text, id, position)),
    ...topics.map(({ title, id, position }) => anchor('topic', title, id, position)),
    ...voices.map(({ label, id, position }) => anchor('voice', label, id, position)),
    ...breaks.map(({ unit, number, id, position }) =>
      anchor('page', `${unit} ${number}`, id, position),
    ),
    ...notes.map(({ text, id, position }) => anchor('note', text, id, position)),
  ];
}

/** Finds the anchors of documents among the lines of a received file. */
const anchorsAmong = perObject((lines: readonly string[]) =>
  perObject((document: Document): readonly Anchor[] => linesIn(document, lines)),
);

/** The lines of the witness that have words of the document. */
function linesIn({ id, file, record }: Document, lines: readonly string[]): Anchor[] {
  return (record.witness?.lines ?? []).flatMap(([first, last]) =>
    lines.slice(first - 1, last).flatMap((line, index): Anchor[] => {
      const words = line.replace(/\s+/g, ' ').trim();
      if (words === '') return [];
      const position = { line: 1, column: 1 };
      return [
        { page: `${id}/received`, id: `l${first + index}`, kind: 'line', words, file, position },
      ];
    }),
  );
}
