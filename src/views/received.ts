/** A received file by rows, with the passages that begin in each row. */
import { typeset } from '../engine/markdown/typography.ts';
import {
  documentAddress,
  passageAddress,
  receivedAddress,
  receivedFileAddress,
} from '../engine/model/addresses.ts';
import { transcriptsOf } from '../engine/model/carriers.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition, Received } from '../engine/model/edition.ts';
import { documentOf, receivedOf } from '../engine/model/entries.ts';
import { aliasesOf } from '../engine/model/former-anchors.ts';
import { beginningIn, rowsOf } from '../engine/model/rows.ts';
import { stringsOf } from '../strings/strings.ts';
import { type ViewSwitchView, viewSwitchView } from './document-switch.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { type RemovedAnchorView, removedAnchorViews } from './removed-anchors.ts';

export interface ReceivedView {
  readonly page: PageView;
  readonly title: string;
  /** Address of the document's page. */
  readonly document: string;
  readonly facts: {
    readonly file: string;
    /** The file itself, byte for byte. */
    readonly href: string;
    readonly lines: number;
    readonly bytes: number;
    readonly encoding: 'ASCII' | 'UTF-8';
    readonly sha256: string;
    /** Whose the text is, as the editors say. */
    readonly rights?: string;
    /** The file from which the text was derived. */
    readonly original?: { readonly file: string; readonly by: string; readonly sha256: string };
  };
  readonly switch: ViewSwitchView;
  readonly lines: readonly ReceivedLineView[];
  readonly removed: readonly RemovedAnchorView[];
}

/** A line of the file, wrapped into rows. */
export interface ReceivedLineView {
  readonly number: number;
  readonly aliases: readonly string[];
  readonly rows: readonly {
    /** Offset of the row in the line, in UTF-16 units. */
    readonly offset: number;
    readonly text: string;
    /** Passages that begin in the row. Those of the page's own document have anchors here. */
    readonly passages: readonly {
      readonly href: string;
      readonly label: string;
      readonly id?: string | undefined;
      readonly aliases: readonly string[];
    }[];
  }[];
}

/** The received text of the document `id`. */
export function receivedView(edition: Edition, id: string): ReceivedView {
  const document = documentOf(edition, id);
  const received = receivedOf(edition, document.record.witness?.file ?? '');
  const { file, bytes, sha256 } = received;
  const { rights, original } = edition.record.received.find((one) => one.file === file) ?? {};
  const words = stringsOf(edition.record.lang).document;
  const facts = {
    address: receivedAddress(id),
    title: words.receivedTitle(typeset(document.record.title)),
    description: words.receivedDescription(received.title),
  };
  const lines = linesOf(received);
  const isAscii = received.lines.every((line) => /^[\x20-\x7e\t]*$/.test(line));
  const page = `${id}/received`;
  return {
    page: plainPageView(edition, { ...facts, type: 'WebPage', hasReceivedWords: true }),
    title: received.title,
    document: documentAddress(id),
    facts: {
      file,
      href: receivedFileAddress(file),
      lines: lines.length,
      bytes,
      encoding: isAscii ? 'ASCII' : 'UTF-8',
      sha256,
      ...(rights !== undefined && { rights }),
      ...(original !== undefined && { original }),
    },
    switch: viewSwitchView(edition, document, 'received'),
    lines: lines.map((line, index) => ({
      number: index + 1,
      aliases: aliasesOf(edition, page, `l${index + 1}`),
      rows: rowViews(edition, document, file, line, index + 1),
    })),
    // A line that now belongs to another document is still in the file.
    removed: removedAnchorViews(edition, page).filter(
      (anchor) => Number(anchor.id.slice(1)) > received.lines.length,
    ),
  };
}

/** The lines of a file. A final line break does not begin another line. */
const linesOf = ({ lines }: Received): readonly string[] =>
  lines.at(-1) === '' ? lines.slice(0, -1) : lines;

function rowViews(
  edition: Edition,
  document: Document,
  file: string,
  line: string,
  number: number,
): ReceivedLineView['rows'] {
  const transcripts = transcriptsOf(edition, file);
  return rowsOf(line).map((row) => ({
    offset: row.start,
    text: row.text,
    passages: beginningIn(transcripts, number, row).map(({ document: other, passage }) => {
      const isOwn = other === document;
      return {
        href: passageAddress(other.id, passage.id),
        label: passageName(other, passage, stringsOf(edition.record.lang)),
        ...(isOwn ? { id: passage.id } : {}),
        aliases: isOwn ? aliasesOf(edition, document.id, passage.id) : [],
      };
    }),
  }));
}
