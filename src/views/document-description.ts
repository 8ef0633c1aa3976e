/** The editors' description of a document: its kind, the basis of its date, its publication, open questions. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress, passageAddress } from '../engine/model/addresses.ts';
import { type Origin, originAddress, originName, spokenOf } from '../engine/model/backlinks.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { Certainty } from '../engine/schemas/statement.ts';
import { stringsOf } from '../strings/strings.ts';
import { type BasisView, basisOutside, basisView, type StatementView } from './statement.ts';

export interface DescriptionView {
  readonly abstract: StatementView;
  readonly numbering?: StatementView | undefined;
  /** Explanations of the document's dates. */
  readonly dates: readonly (BasisView & { readonly text: string })[];
  /** The basis of the call number. */
  readonly callNumber?: BasisView | undefined;
  /** Statements of other documents about this one. */
  readonly mentioned: readonly {
    readonly href: string;
    readonly place: string;
    readonly phrase: string;
    readonly text?: string | undefined;
  }[];
  readonly published: readonly (BasisView & { readonly text?: string | undefined })[];
  readonly emendations: readonly {
    readonly href: string;
    readonly passage: string;
    readonly reading: string;
    readonly received: string;
    readonly reason: string;
  }[];
  readonly notEstablished: readonly string[];
}

/** Passages that other pages refer to, grouped by page. */
export interface BacklinkView {
  readonly href: string;
  readonly name: string;
  readonly passages: readonly {
    readonly href: string;
    readonly label: string;
    readonly phrase?: string | undefined;
  }[];
}

/** The editors' description of a document. */
export function descriptionView(edition: Edition, document: Document): DescriptionView {
  const { record, html, emendations } = document;
  const statement = (
    field: 'abstract' | 'numbering',
    basis: { readonly certainty: Certainty; readonly sources: readonly string[] },
  ): StatementView => ({ html: html[field] ?? '', ...basisOutside(edition, basis, html[field]) });
  const { archive } = record;
  const strings = stringsOf(edition.record.lang);
  return {
    abstract: statement('abstract', record.abstract),
    ...(record.numbering === undefined
      ? {}
      : { numbering: statement('numbering', record.numbering) }),
    dates: record.dates.flatMap(({ explanation, certainty }) =>
      explanation === undefined
        ? []
        : [{ text: typeset(explanation), ...basisView(edition, { certainty }) }],
    ),
    ...(archive === undefined || archive.sources.length === 0
      ? {}
      : { callNumber: basisView(edition, archive) }),
    mentioned: record.mentioned.map(({ document: id, passage: anchor, phrase, text }) => {
      const other = documentOf(edition, id);
      const passage = other.passages.find((one) => one.id === anchor);
      return {
        href: passageAddress(id, anchor),
        place: passage ? passageName(other, passage, strings) : other.citationPrefix,
        phrase: typeset(phrase),
        ...(text === undefined ? {} : { text: typeset(text) }),
      };
    }),
    published: record.published.map(({ cite, text }) => ({
      ...(text === undefined ? {} : { text: typeset(text) }),
      ...basisView(edition, { sources: [cite] }),
    })),
    emendations: emendations.map(({ passage, reading, received, reason }) => ({
      href: `${documentAddress(document.id)}#${passage}`,
      passage,
      reading,
      received,
      reason,
    })),
    notEstablished: record.notEstablished.map((text) => typeset(text)),
  };
}

/** References from other pages to passages of a document. */
export function backlinkViews(edition: Edition, document: Document): BacklinkView[] {
  const strings = stringsOf(edition.record.lang);
  const byOrigin = Map.groupBy(spokenOf(edition, document), ({ from }) => originAddress(from));
  return [...byOrigin].map(([href, links]) => ({
    href,
    name: originName(links[0]?.from as Origin, strings),
    passages: links.map(({ first, last, phrase }) => ({
      // The passages are on the same page: a fragment is enough.
      href: passageAddress(document.id, first.id, last.id).replace(/^[^?#]*/, ''),
      label: passageName(document, first, strings, last),
      ...(phrase === undefined ? {} : { phrase: typeset(phrase) }),
    })),
  }));
}
