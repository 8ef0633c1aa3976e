/** The page of the reader's own notes. The notes themselves are in the browser. */
import { YOUR_NOTES } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { areInFile, CHECKED_DOCUMENTS, checkedDocuments } from './check.ts';
import { wordsPacks } from './document-packs.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface YourNotesView {
  readonly page: PageView;
  /** Titles of the documents with a text, by their ids; none if they are in a file. */
  readonly titles: Readonly<Record<string, string>>;
  /** The file that lists the documents, if they are too many for the page. */
  readonly file?: string | undefined;
  /** The number of packs of words, in which notes are looked for. */
  readonly packs: number;
}

export function yourNotesView(edition: Edition): YourNotesView {
  const { title, description } = stringsOf(edition.record.lang).readerNotes;
  const isFile = areInFile(edition);
  const { documents } = checkedDocuments(edition);
  return {
    page: plainPageView(edition, {
      ...{ address: YOUR_NOTES, title, description },
      type: 'WebPage',
      isUnlisted: true,
    }),
    titles: isFile ? {} : Object.fromEntries(documents.map(({ id, title }) => [id, title])),
    ...(isFile ? { file: CHECKED_DOCUMENTS } : {}),
    packs: wordsPacks(edition),
  };
}
