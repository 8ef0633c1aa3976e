/** The editors' view of a document: open questions, readings, and the text with every note below its passage. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { directionOf } from '../engine/model/language.ts';
import { annotatedAddress } from '../engine/model/lengths.ts';
import { CLASS_CERTAINTY } from '../markup/contract.ts';
import { stringsOf } from '../strings/strings.ts';
import { type BlockView, blockViews } from './document-blocks.ts';
import { type DescriptionView, descriptionView } from './document-description.ts';
import { type NoteView, noteListView } from './document-notes.ts';
import { type ViewSwitchView, viewSwitchView } from './document-switch.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface AnnotatedView {
  readonly page: PageView;
  readonly title: string;
  /** Place and date; empty if the title says them. */
  readonly subtitle: string;
  readonly switch: ViewSwitchView;
  readonly language: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  /** Changes of the text, publications of it, and what is not established. */
  readonly description: DescriptionView;
  /** Notes with a statement that the editors mark as less than certain. */
  readonly uncertain: readonly { readonly href: string; readonly label: string }[];
  readonly blocks: readonly BlockView[];
  /** Notes by the passage that calls them first. */
  readonly notes: Readonly<Record<string, readonly AnnotatedNoteView[]>>;
  readonly hasMarks: boolean;
  readonly hasParts: boolean;
}

/** A note below its passage. */
export interface AnnotatedNoteView extends Pick<NoteView, 'id' | 'label' | 'isLost' | 'html'> {
  /** Whether its label is a word of the received text. */
  readonly received: boolean;
}

/** The page of the document `id`. */
export function annotatedView(edition: Edition, id: string): AnnotatedView {
  const document = documentOf(edition, id);
  const { lengths } = stringsOf(edition.record.lang);
  const title = typeset(document.record.title);
  const { language } = document.record;
  const series = noteListView(edition, document)?.series ?? [];
  const notes = series.flatMap(({ received, notes }) =>
    notes.map(({ id, label, isLost, html }) => ({ id, label, isLost, html, received })),
  );
  const firstCalls = new Map(document.notes.map((note) => [note.id, note.calls[0]]));
  const order = document.passages.flatMap(({ calls }) => calls.map((call) => call.id));
  const placeOf = (note: string): number => order.indexOf(firstCalls.get(note)?.id ?? '');
  const inOrder = notes.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  return {
    page: plainPageView(edition, {
      address: annotatedAddress(id),
      title: lengths.titleOf(title, lengths.annotated),
      description: lengths.annotatedDescription(title),
      type: 'WebPage',
      hasReceivedWords: true,
    }),
    title,
    subtitle: typeset(document.record.subtitle ?? ''),
    switch: viewSwitchView(edition, document, 'annotated'),
    language: language === undefined ? {} : { lang: language, dir: directionOf(language) },
    description: descriptionView(edition, document),
    uncertain: inOrder
      .filter(({ html }) => html.includes(`class="${CLASS_CERTAINTY}"`))
      .map(({ id: note, label }) => ({ href: `#${note}`, label })),
    blocks: blockViews(edition, document, documentAddress(id)),
    notes: Object.fromEntries(
      Map.groupBy(inOrder, (note) => firstCalls.get(note.id)?.passage ?? ''),
    ),
    hasMarks: document.passages.some(({ marks }) => marks.length > 0),
    hasParts: document.voices.length > 0,
  };
}
