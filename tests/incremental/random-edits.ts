/** Random edits of an archive's files, like those of editors. Each may affect several pages. */
import { pick, type Random } from '../campaigns/random.ts';

/** A kind of edit: the pattern it applies to, and the replacement of one occurrence. */
interface EditKind {
  readonly name: string;
  readonly files: RegExp;
  readonly find: RegExp;
  readonly change: (found: string, random: Random) => string;
}

const WORDS = ['harbour', 'lantern', 'granite', 'winter', 'barrel', 'signal'];
const NUMBERS = ['IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const addWord = (found: string, random: Random): string => `${found} ${pick(WORDS, random)}`;

const KINDS: readonly EditKind[] = [
  {
    name: 'number of a document',
    files: /\/documents\/.*\.md$/,
    find: /^number: .*$/gm,
    change: (_, random) => `number: ${pick(NUMBERS, random)}`,
  },
  {
    name: 'title, label or name in a record',
    files: /\.(md|yaml)$/,
    find: /^\s*(?:- )?(?:title|subtitle|summary|label|short|sort): [^"'>{[|]+$/gm,
    change: addWord,
  },
  {
    name: 'name of an authority record',
    files: /\/authority\/.*\.yaml$/,
    find: /^\s*name: [^"'>{[|]+$/gm,
    change: addWord,
  },
  {
    name: 'text of an editorial statement',
    files: /\.(md|yaml)$/,
    find: /^\s*(?:text|note|what): [^"'>{[|]+[^\s.:}]$/gm,
    change: addWord,
  },
  {
    name: 'text of a note',
    files: /\/documents\/.*\.md$/,
    find: /^\[\^\w+\]: /gm,
    change: (found, random) => `${found}The ${pick(WORDS, random)}. `,
  },
  {
    name: 'topic or heading',
    files: /\/documents\/.*\.md$/,
    find: /^::topic\[[^\]]+/gm,
    change: addWord,
  },
  {
    name: 'author of a section',
    files: /\/documents\/.*\.md$/,
    find: /^:{3,}voice\[[^\]]+/gm,
    change: addWord,
  },
  {
    name: 'date',
    files: /\.(md|yaml)$/,
    find: /edtf: "\d{4}-\d\d-0\d"/g,
    change: (found, random) => found.replace(/\d"$/, `${1 + Math.floor(random() * 9)}"`),
  },
  {
    name: 'certainty',
    files: /\.(md|yaml)$/,
    find: /certainty: \w+/g,
    change: (_, random) => `certainty: ${pick(['certain', 'probable'], random)}`,
  },
  {
    name: 'coordinates',
    files: /\/places\.yaml$/,
    find: /coordinates: \[\d+/g,
    change: (found, random) => found.replace(/\d+$/, String(Math.floor(random() * 80))),
  },
  {
    name: 'quotation of another document',
    files: /\/documents\/.*\.md$/,
    find: /^ {2}- \{ document: .*\n/gm,
    change: () => '',
  },
  {
    name: 'order of documents',
    files: /\/documents\/.*\.md$/,
    find: /^order: \d+$/gm,
    change: (_, random) => `order: ${Math.floor(random() * 20)}`,
  },
  {
    name: 'paragraph of an essay',
    files: /\/essays\/.*\.md$/,
    find: /\n$/g,
    change: (_, random) => `\n\nThe ${pick(WORDS, random)} again.\n`,
  },
];

/** An edit of one file. */
export interface Edit {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Edits one of `files` (texts by their paths) at a random place.
 * @returns the changed file; `undefined` if the chosen kind of edit does not apply
 */
export function randomEdit(files: ReadonlyMap<string, string>, random: Random): Edit | undefined {
  const kind = pick(KINDS, random);
  const fitting = [...files].filter(
    ([path, text]) => kind.files.test(path) && text.search(kind.find) !== -1,
  );
  if (fitting.length === 0) return undefined;
  const [path, text] = pick(fitting, random);
  const found = pick([...text.matchAll(kind.find)], random);
  const changed = kind.change(found[0], random);
  return {
    kind: kind.name,
    path,
    text: text.slice(0, found.index) + changed + text.slice(found.index + found[0].length),
  };
}
