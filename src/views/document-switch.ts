/** The links from one view of a document's text to the others. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress, receivedAddress } from '../engine/model/addresses.ts';
import { carriersOf } from '../engine/model/carriers.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { annotatedAddress, briefAddress, hasLengths } from '../engine/model/lengths.ts';
import { originalOf, parallelAddress, translationsOf } from '../engine/model/translations.ts';
import { stringsOf } from '../strings/strings.ts';
import { briefName } from './reading-time.ts';

/** The views of a text, and what is beside them. */
export interface ViewSwitchView {
  readonly views: readonly {
    readonly href: string;
    readonly label: string;
    readonly isCurrent: boolean;
  }[];
  /** The page with the citations; missing on that page. */
  readonly citedOn?: string | undefined;
  readonly carriers: readonly { readonly href: string; readonly label: string }[];
  /** The pages that show it beside its original or a translation. */
  readonly parallel: readonly { readonly href: string; readonly label: string }[];
}

/** A view of a text: marked passages, the whole, the whole with every note in its place, the file as received. */
export type TextView = 'brief' | 'reading' | 'annotated' | 'received';

/** The links from the view `current` of a document's text. */
export function viewSwitchView(
  edition: Edition,
  document: Document,
  current: TextView,
): ViewSwitchView {
  const { id } = document;
  const { document: words, lengths } = stringsOf(edition.record.lang);
  const hasOthers = hasLengths(document);
  const views: [view: TextView, href: string, label: string, isThere: boolean][] = [
    ['brief', briefAddress(id), hasOthers ? briefName(edition, document) : '', hasOthers],
    ['reading', documentAddress(id), words.reading, true],
    ['annotated', annotatedAddress(id), lengths.annotated, hasOthers],
    ['received', receivedAddress(id), words.received, true],
  ];
  return {
    views: views
      .filter(([, , , isThere]) => isThere)
      .map(([view, href, label]) => ({ href, label, isCurrent: view === current })),
    ...(current === 'reading' ? {} : { citedOn: documentAddress(id) }),
    carriers: carriersOf(edition, id).map((carrier) => ({
      href: documentAddress(carrier.id),
      label: labelInSentence(edition, carrier),
    })),
    parallel: [
      ...(originalOf(edition, document) === undefined
        ? []
        : [{ href: parallelAddress(id), label: words.parallel }]),
      ...translationsOf(edition, document).map(({ id: translation, record }) => ({
        href: parallelAddress(translation),
        label: words.parallelWith(typeset(record.title)),
      })),
    ],
  };
}

/** The name of a document in the site's navigation, or its title: `the message`. */
export function labelInSentence({ record }: Edition, document: Document): string {
  const entry = record.navigation.find((one) => one.document === document.id);
  return entry === undefined
    ? document.record.title
    : stringsOf(record.lang).documents.inSentence(entry.label);
}
