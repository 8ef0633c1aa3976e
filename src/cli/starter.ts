/** Makes a complete small archive from the files in `starter/`, as a start for an archive of one's own. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digest } from '../engine/source/digest.ts';

/** The kinds of documents that the starter has an example of, in their order. */
export const STARTER_KINDS = ['letter', 'telegram', 'meeting', 'message', 'report'] as const;
export type StarterKind = (typeof STARTER_KINDS)[number];

/** What an archive is made of. */
export interface StarterChoices {
  readonly title: string;
  readonly subtitle: string;
  /** Language of what the editors write, a BCP 47 tag. */
  readonly lang: string;
  readonly editors: readonly string[];
  /** The address of the site; a placeholder if it is not known. */
  readonly url: string;
  readonly publisher?: string;
  readonly contact?: string;
  /** Rights in the received texts: whose they are, or their licence. */
  readonly rights?: string;
  readonly kinds: readonly StarterKind[];
  /** The day of the beginning: `2027-03-05`. */
  readonly date: string;
  /** The folder as the editor names it, for the README of the archive. */
  readonly folder: string;
}

/** An address that no site has: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
export const PLACEHOLDER_URL = 'https://archive.example';

const ROOT = join(import.meta.dirname, '../../starter');
const SCHEMAS = join(import.meta.dirname, '../../docs/schemas');

/** Stands in the edition until its editors know more. */
const NO_RIGHTS = 'Not yet established.';
const RIGHTS_TO_SAY =
  'Say here whose the received texts are, who allowed you to publish them, and to whom a holder of rights may write.';

const TITLES: Readonly<Record<StarterKind, string>> = {
  letter: 'Letter',
  telegram: 'Telegram',
  meeting: 'Meeting',
  message: 'Message',
  report: 'Report',
};

const FIRST_PASSAGES: Readonly<Record<StarterKind, readonly [string, string]>> = {
  letter: ['p1', 'p1'],
  telegram: ['p1', 'p1'],
  meeting: ['t1', 't3'],
  message: ['p1', 'p2'],
  report: ['p1', 'p2'],
};

/** The files of the archive, by their paths within it. The example documents are those of the chosen kinds. */
export function starterFiles(choices: StarterChoices): Map<string, string> {
  const words = wordsOf(choices);
  const isChosen = (path: string): boolean =>
    !/^(?:documents|received)\//.test(path) ||
    choices.kinds.some((kind) => basename(path).startsWith(`${kind}.`));
  const texts = globSync('**/*.{md,yaml,txt}', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isChosen)
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return [path, filled(text, { ...words, ...placeOf(path, choices.kinds) })] as const;
    });
  const schemas = globSync('*.json', { cwd: SCHEMAS })
    .sort()
    .map((name) => [`schemas/${name}`, readFileSync(join(SCHEMAS, name), 'utf8')] as const);
  return new Map([...texts, ...schemas, ['.vscode/settings.json', editorSettings()]]);
}

/** The number and the place of an example document among those of the chosen kinds. A message has no number. */
function placeOf(path: string, kinds: readonly StarterKind[]): Readonly<Record<string, string>> {
  const at = kinds.findIndex((kind) => path === `documents/${kind}.md`);
  const numbered = kinds.slice(0, at + 1).filter((kind) => kind !== 'message').length;
  return { order: String(at + 1), number: String(numbered) };
}

/** What stands for each `{{word}}` of the files. Values in YAML are quoted as JSON, which YAML includes. */
function wordsOf(choices: StarterChoices): Readonly<Record<string, string>> {
  const { kinds, title } = choices;
  const [first = 'letter'] = kinds;
  const [from, to] = FIRST_PASSAGES[first];
  const quoted = (text: string): string => JSON.stringify(text);
  const field = (name: string, value: string | undefined, example: string): string =>
    value === undefined ? `# ${name}: ${quoted(example)}` : `${name}: ${quoted(value)}`;
  return {
    lang: quoted(choices.lang),
    title: quoted(title),
    plainTitle: title,
    subtitle: quoted(choices.subtitle),
    description: quoted(`${title}: ${choices.subtitle}`),
    url: quoted(choices.url),
    editors: `[${choices.editors.map(quoted).join(', ')}]`,
    publisher: field('publisher', choices.publisher, 'The Society of …'),
    contact: field('contact', choices.contact, 'editors@…'),
    date: quoted(choices.date),
    year: choices.date.slice(0, 4),
    source: quoted(choices.rights ?? NO_RIGHTS),
    plainRights: choices.rights ?? 'Whose they are is not yet established.',
    rights: choices.rights ?? RIGHTS_TO_SAY,
    editorNames: choices.editors.join(', '),
    count: String(kinds.filter((kind) => kind !== 'message').length),
    navigation: kinds
      .slice(0, 2)
      .map((kind) => `  - { document: ${kind}, label: ${TITLES[kind]} }`)
      .join('\n'),
    beginnings: `  - { document: ${first}, first: ${from}, last: ${to} }`,
    received: kinds.map(receivedRecord).join('\n'),
    first,
    firstTitle: `the ${TITLES[first].toLowerCase()}`,
    folder: choices.folder,
  };
}

function receivedRecord(kind: StarterKind): string {
  const file = `${kind}.txt`;
  const sum = digest(readFileSync(join(ROOT, 'received', file)));
  return `  - { file: ${file}, sha256: ${sum}, title: ${TITLES[kind]} as received, rights: Invented for this archive. }`;
}

const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);

/** Settings of Visual Studio Code: completion and checks of the YAML files by their schemas. */
function editorSettings(): string {
  const files = ['people', 'places', 'groups', 'events'].map((name) => [name, `authority/${name}`]);
  const all = [...files, ...['edition', 'genres', 'bibliography'].map((name) => [name, name])];
  const schemas = Object.fromEntries(
    all.map(([name, file]) => [`./schemas/${name}.json`, `${file}.yaml`]),
  );
  return `${JSON.stringify({ 'yaml.schemas': schemas, 'files.eol': '\n' }, undefined, 2)}\n`;
}
