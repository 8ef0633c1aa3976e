/** The notes of a document by series, with links back to their calls. */
import { passageName } from '../engine/model/citing.ts';
import type { Document, Note } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { aliasesOf } from '../engine/model/former-anchors.ts';
import { markOfLabel } from '../engine/model/note-labels.ts';
import { noteSeriesOf } from '../engine/model/note-series.ts';
import { DATA_NOTE, DATA_WITNESS } from '../markup/contract.ts';
import { noteKey, witnessName } from '../markup/relation.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type KindOfNote, kindOfNote } from './note-kinds.ts';

export interface NoteListView {
  /** Numbers of the source's notes whose text is lost: `15–23`; empty if there are none. */
  readonly lost: string;
  readonly series: readonly {
    readonly id: string;
    /** The name of the series. */
    readonly name: string;
    /** Whether its labels are words of the received text. */
    readonly received: boolean;
    readonly notes: readonly NoteView[];
  }[];
}

export interface NoteView extends KindOfNote {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Its mark in the text: `1` of the label `1046/1`. */
  readonly label: string;
  /** Its citation: `I, note 15`. */
  readonly title: string;
  readonly isLost: boolean;
  readonly html: string;
  /** Attributes of the words of a note that came with the source: the proof of the page reads them. */
  readonly proved: Readonly<Record<string, string>>;
  /** Its calls. `place` is missing if there is only one. */
  readonly calls: readonly { readonly id: string; readonly place?: string | undefined }[];
}

/** The notes of a document; `undefined` if it has none. */
export function noteListView(edition: Edition, document: Document): NoteListView | undefined {
  const { citationPrefix, notes, passages, record } = document;
  const file = record.witness?.file ?? '';
  if (notes.length === 0) return undefined;
  const strings = stringsOf(edition.record.lang);
  const placeOf = (passage: string): string => {
    const found = passages.find(({ id }) => id === passage);
    return found ? passageName(document, found, strings) : citationPrefix;
  };
  const viewOf = ({ id, label, kind, carried, html, calls, lines }: Note): NoteView => ({
    id,
    ...kindOfNote(edition, kind),
    aliases: aliasesOf(edition, document.id, id),
    label: markOfLabel(label),
    title: strings.notes.cited(citationPrefix, label),
    isLost: !carried,
    html,
    proved:
      lines === undefined
        ? {}
        : { [DATA_NOTE]: noteKey(document.id, label), [DATA_WITNESS]: witnessName(file, lines) },
    calls: calls.map((call) => ({
      id: call.id,
      ...(calls.length > 1 ? { place: placeOf(call.passage) } : {}),
    })),
  });
  return {
    lost: rangesInWords(
      notes
        .filter(({ carried }) => !carried)
        .map(({ label }) => Number(label))
        .filter(Number.isInteger),
      strings,
    ),
    series: noteSeriesOf(edition.record)
      .map(({ id, name, received }) => ({
        id,
        name,
        received,
        notes: notes.filter(({ series }) => series === id).map(viewOf),
      }))
      .filter((series) => series.notes.length > 0),
  };
}

/** `15–23`, or `1–6 and 15`. */
function rangesInWords(numbers: readonly number[], strings: Strings): string {
  const ranges: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else ranges.push([number]);
  }
  return strings.locale.all(
    ranges.map((range) => (range.length > 1 ? `${range[0]}–${range.at(-1)}` : `${range[0]}`)),
  );
}
