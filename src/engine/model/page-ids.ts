/** Ids that the frame of every page has. */
export const FRAME_IDS: readonly string[] = ['content'];

/** Ids that a document's page gives to its own parts, so that no anchor may bear them. */
const PARTS: ReadonlySet<string> = new Set([
  ...FRAME_IDS,
  'text',
  'cite',
  'what',
  'said',
  'spoken-of',
  'published',
  'departures',
  'not-established',
  'departed',
  'notes',
  'notes-title',
  'quoted',
]);

/** Tabs of citations, calls of notes, lines of the text as received. */
const MADE = /^(cite-.+|r-.+|l\d+)$/;

/** Whether the pages of a document with these topics, or their scripts, may use `id` for a part of their own. */
export const isPagesOwn = (id: string, topics: readonly { readonly id: string }[]): boolean =>
  PARTS.has(id) || MADE.test(id) || topics.some((topic) => id === `${topic.id}-head`);
