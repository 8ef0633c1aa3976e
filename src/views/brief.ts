/** The page of the passages that the editors have marked for readers with little time. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress, passageAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { briefAddress, hasLengths, markedPassages } from '../engine/model/lengths.ts';
import { stringsOf } from '../strings/strings.ts';
import { type ViewSwitchView, viewSwitchView } from './document-switch.ts';
import type { PageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';
import { plainPageView } from './plain-page.ts';
import { briefName } from './reading-time.ts';

export interface BriefView {
  readonly page: PageView;
  readonly title: string;
  /** Place and date; empty if the title says them. */
  readonly subtitle: string;
  /** How the page is called, by the time that it takes: `In two minutes`. */
  readonly kicker: string;
  readonly switch: ViewSwitchView;
  readonly count: number;
  readonly passages: readonly {
    /** The line of the editors. */
    readonly text: string;
    readonly passage: PassageView;
  }[];
  /** The whole document. */
  readonly whole: string;
}

/** The ids of the documents that have the page. */
export const briefIds = ({ documents }: Edition): string[] =>
  documents.filter(hasLengths).map(({ id }) => id);

/** The page of the document `id`. */
export function briefView(edition: Edition, id: string): BriefView {
  const document = documentOf(edition, id);
  const words = stringsOf(edition.record.lang).lengths;
  const title = typeset(document.record.title);
  const kicker = briefName(edition, document);
  const marked = markedPassages(document);
  return {
    page: plainPageView(edition, {
      address: briefAddress(id),
      title: words.titleOf(title, kicker),
      description: words.briefDescription(title, marked.length),
      type: 'WebPage',
      hasReceivedWords: true,
    }),
    title,
    subtitle: typeset(document.record.subtitle ?? ''),
    kicker,
    switch: viewSwitchView(edition, document, 'brief'),
    count: marked.length,
    passages: marked.map(({ passage, text }) => ({
      text: typeset(text),
      passage: {
        ...quotedPassageView(edition, document, passage),
        address: passageAddress(id, passage.id),
      },
    })),
    whole: documentAddress(id),
  };
}
