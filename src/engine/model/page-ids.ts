import {
  ID_BACKLINKS,
  ID_CALL,
  ID_CITE,
  ID_CITE_TAB,
  ID_CONTENT,
  ID_DEPARTURES,
  ID_DESCRIPTION,
  ID_LINE,
  ID_MENU,
  ID_NOT_ESTABLISHED,
  ID_NOTES,
  ID_NOTES_TITLE,
  ID_PUBLISHED,
  ID_REMOVED,
  ID_STATEMENTS,
  ID_TEXT,
} from '../../markup/contract.ts';

/** Ids that every page uses. */
export const CHROME_IDS: readonly string[] = [ID_CONTENT, ID_MENU];

/** Ids that a document's page uses for its sections, and that no anchor may use. */
export const SECTION_IDS: ReadonlySet<string> = new Set([
  ...CHROME_IDS,
  ID_TEXT,
  ID_CITE,
  ID_DESCRIPTION,
  ID_STATEMENTS,
  ID_BACKLINKS,
  ID_PUBLISHED,
  ID_DEPARTURES,
  ID_NOT_ESTABLISHED,
  ID_REMOVED,
  ID_NOTES,
  ID_NOTES_TITLE,
]);

/** Ids of citation tabs, note calls and received lines. */
const GENERATED_ID = new RegExp(`^(${ID_CITE_TAB}.+|${ID_CALL}.+|${ID_LINE}\\d+)$`);

/** Whether the pages of a document with these topics, or their scripts, reserve `id`. */
export const isPagesOwn = (id: string, topics: readonly { readonly id: string }[]): boolean =>
  SECTION_IDS.has(id) || GENERATED_ID.test(id) || topics.some((topic) => id === `${topic.id}-head`);
