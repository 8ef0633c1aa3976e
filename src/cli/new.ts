/**
 * `npm run new`: makes a complete small archive, as a start for your own.
 *
 *   npm run new -- ../letters                                    asks for title, languages and kinds
 *   npm run new -- ../letters --title "Letters" --kinds letter --yes
 *
 * It writes into an empty or missing folder only, and only what the check finds sound.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import { languageTag } from '../engine/schemas/statement.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { checkFiles } from './check-files.ts';
import { answer, JSON_OPTION, readArguments, runCommand, suggestionText } from './command.ts';
import {
  PLACEHOLDER_URL,
  STARTER_KINDS,
  type StarterChoices,
  type StarterKind,
  starterFiles,
} from './starter.ts';

const OPTIONS = {
  title: { type: 'string' },
  subtitle: { type: 'string' },
  lang: { type: 'string' },
  editors: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  rights: { type: 'string' },
  kinds: { type: 'string' },
  yes: { type: 'boolean' },
  ...ARCHIVE_OPTION,
  ...JSON_OPTION,
} as const;

type Given = { -readonly [Name in keyof typeof OPTIONS]?: string | true };

/** What is asked where it is not given. An empty answer leaves the default. */
const QUESTIONS: readonly (readonly [keyof typeof OPTIONS, string])[] = [
  ['title', 'Title of the archive'],
  ['subtitle', 'Subtitle'],
  ['lang', 'Language of what you write (en, de, ko …)'],
  ['editors', 'Editors, with ";" between them'],
  ['rights', 'Rights in the texts as received (“In the public domain.”; empty if not yet known)'],
  ['kinds', `Kinds of documents (${STARTER_KINDS.join(', ')}; all if you leave this empty)`],
];

await runCommand('new', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  if ((positionals[0] ?? values.archive ?? process.env.ARCHIVE) === undefined)
    throw new Error('Expected a folder: npm run new -- ../my-archive');
  const folder = archiveFolder(values, positionals[0]);
  requireEmpty(folder);
  const isAsked = values.yes !== true && values.json !== true && process.stdin.isTTY;
  const choices = choicesOf(folder, isAsked ? await ask(values) : values);
  const files = starterFiles(choices);
  const { problems, archive } = checkFiles(files);
  if (problems.length > 0) throw new Error(reportText(problems, archive));
  for (const [path, text] of files) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  const place = choices.folder;
  answer(
    values.json,
    { folder, files: [...files.keys()] },
    [
      `Made ${place}: ${files.size} files, 0 problems.`,
      '',
      `  npm start -- --archive ${place}      builds it and shows it in your browser`,
      `  npm run check -- ${place}            reports every problem`,
      '',
      'Every line of edition.yaml is explained there. docs/tutorial.md leads on.',
    ].join('\n'),
  );
});

/** @throws Error if `folder` has files: nothing of anyone is replaced */
function requireEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  const [first] = readdirSync(folder).filter((name) => name !== '.git');
  if (first === undefined) return;
  throw new Error(
    `Unexpected ${first} in ${folder}, expected an empty folder or the name of a new one.`,
  );
}

async function ask(given: Given): Promise<Given> {
  const answers = { ...given };
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  for (const [name, question] of QUESTIONS) {
    if (answers[name] !== undefined) continue;
    const words = (await prompt.question(`${question}: `)).trim();
    if (words !== '') answers[name] = words;
  }
  prompt.close();
  return answers;
}

/** @throws Error with the first value that cannot be used */
function choicesOf(folder: string, given: Given): StarterChoices {
  const word = (name: keyof typeof OPTIONS): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  const lang = word('lang') ?? 'en';
  if (!languageTag.safeParse(lang).success) {
    throw new Error(
      `Unexpected language "${lang}", expected a tag (BCP 47) such as "en" or "fr-CA".`,
    );
  }
  const [publisher, contact, rights] = [word('publisher'), word('contact'), word('rights')];
  return {
    title: word('title') ?? basename(resolve(folder)),
    subtitle: word('subtitle') ?? 'An annotated edition',
    lang,
    editors: (word('editors') ?? 'The editors')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    url: word('url') ?? PLACEHOLDER_URL,
    ...(publisher !== undefined && { publisher }),
    ...(contact !== undefined && { contact }),
    ...(rights !== undefined && { rights }),
    kinds: kindsOf(word('kinds')),
    date: new Date().toISOString().slice(0, 10),
    folder: folder.replaceAll('\\', '/').replace(/\/+$/, ''),
  };
}

function kindsOf(list: string | undefined): readonly StarterKind[] {
  if (list === undefined) return STARTER_KINDS;
  const named = list.split(',').map((kind) => kind.trim());
  const isKind = (kind: string): kind is StarterKind =>
    (STARTER_KINDS as readonly string[]).includes(kind);
  const unknown = named.find((kind) => !isKind(kind));
  if (unknown !== undefined) {
    throw new Error(
      `Unexpected kind "${unknown}", expected one of: ${STARTER_KINDS.join(', ')}.${suggestionText(unknown, STARTER_KINDS)}`,
    );
  }
  return STARTER_KINDS.filter((kind) => named.includes(kind));
}
