/**
 * Genres in format 1: a document has the id of a genre. Genres other than the general ones are declared in genres.yaml with
 * their types in other systems. In format 0 a genre was a phrase, from which the engine guessed the types.
 */
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m;
const GENRE = /^genre:[ \t]*(['"]?)(.+?)\1[ \t]*$/m;

/** Genres that need no declaration in format 1. */
const GENERAL: ReadonlySet<string> = new Set([
  'letter',
  'telegram',
  'dispatch',
  'message',
  'record-of-conversation',
  'minutes',
  'interview',
  'speech',
  'report',
  'memorandum',
  'decision',
  'diary',
  'list',
  'record',
]);

/** The guesses of format 0, in their order, with the keys of genres.yaml. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(letter|telegram|cable|dispatch|despatch)\b/i,
    'csl: personal_communication, zotero: letter, schema: Message',
  ],
  [
    /\b(conversation|meeting|minutes|interview|talk)\b/i,
    'csl: manuscript, zotero: manuscript, schema: Conversation',
  ],
  [/\b(e-?mail|message|posting|post)\b/i, 'csl: post, zotero: email, schema: EmailMessage'],
];

/** The genre of a document; `undefined` if its record has none. */
export const genreIn = (document: string): string | undefined =>
  GENRE.exec(FRONT_MATTER.exec(document)?.[0] ?? '')?.[2];

/** Replaces the genre of a document by its id. */
export const withGenreId = (document: string): string =>
  document.replace(FRONT_MATTER, (record) =>
    record.replace(GENRE, (_line, _quote, words: string) => `genre: ${genreId(words)}`),
  );

/** The text of genres.yaml for the genres of the documents; empty if all are general ones. */
export const genresFile = (genres: readonly string[]): string =>
  [...new Map(genres.map((words) => [genreId(words), words]))]
    .filter(([id]) => !GENERAL.has(id))
    .map(([id, words]) => {
      const types = GUESSES.find(([pattern]) => pattern.test(words))?.[1];
      return `- { ${[`id: ${id}`, `label: ${JSON.stringify(words)}`, ...(types ? [types] : [])].join(', ')} }\n`;
    })
    .join('');

const genreId = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
