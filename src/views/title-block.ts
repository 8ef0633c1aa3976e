/** The head of a document's page: its place in the edition, its title and the rows of its record. */
import { typeset } from '../engine/markdown/typography.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { extentOf } from '../engine/model/extent.ts';
import { genreOf } from '../engine/model/genres.ts';
import { type RecordRow, recordRows } from '../engine/model/record-rows.ts';
import type { Strings } from '../strings/strings.ts';
import { type CollectionPlaceView, collectionPlaceView } from './collections.ts';

export interface TitleBlockView {
  readonly kicker: string;
  readonly title: string;
  /** A second line, beginning with a comma if it continues the title. */
  readonly subtitle?: { readonly text: string; readonly comma: boolean } | undefined;
  readonly rows: readonly RecordRow[];
  /** The collections that it is in, the outermost first. */
  readonly path: CollectionPlaceView['path'];
}

/** The head of the page of a document, transcribed or not. */
export function titleBlockView(
  edition: Edition,
  document: Document,
  strings: Strings,
): TitleBlockView {
  const { title, subtitle, number, text, draft } = document.record;
  const genre = genreOf(edition, document.record.genre).label;
  const isTranscribed = text === 'transcribed';
  const place = number === undefined ? genre : numberInWords(edition, document, number, strings);
  const kicker = strings.documents.kicker(
    place,
    isTranscribed ? extentOf(document, strings) : undefined,
  );
  return {
    kicker: draft ? strings.documents.draft(kicker) : kicker,
    title: typeset(title),
    ...(subtitle === undefined
      ? {}
      : {
          subtitle: {
            // Keeps a day and its month on one line.
            text: typeset(subtitle).replace(/(\d) (?=\p{Lu})/gu, '$1\u00a0'),
            comma: isTranscribed && number !== undefined,
          },
        }),
    rows: recordRows(edition, document, strings),
    path: collectionPlaceView(edition, document)?.path ?? [],
  };
}

/** `Document I of seven`, or `Document I` in a collection or an edition without a series. */
const numberInWords = (
  { record: { series } }: Edition,
  { record: { collection } }: Document,
  number: string,
  { documents }: Strings,
): string =>
  series === undefined || collection !== undefined
    ? documents.numbered(number)
    : documents.numberedOf(number, series.count);
