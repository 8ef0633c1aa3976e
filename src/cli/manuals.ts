/** What `--help` says of each command. */

/** The manual of a command. */
export interface Manual {
  /** One sentence: what the command does. */
  readonly summary: string;
  /** Ways to call it: what stands after `npm run <name> --`, and what it does then. */
  readonly forms: readonly (readonly [string, string])[];
  /** What exit code 1 means, beside a mistake in the arguments. */
  readonly failure: string;
}

const FOLDER = ['<folder>', 'another archive than content/'] as const;

export const MANUALS = {
  new: {
    summary: 'Makes a complete small archive, as a start for your own.',
    forms: [
      ['<folder>', 'asks for title, languages and kinds of documents'],
      ['<folder> --title <words> --yes', 'asks nothing: what is not given has its default'],
      ['--subtitle <words>', 'the subtitle'],
      ['--lang <tag>', 'language of what you write: en, de, ko …'],
      ['--editors <name;name>', 'names of the editors'],
      ['--url <address>', 'the address of the site'],
      ['--publisher <name>', 'who publishes the edition'],
      ['--contact <address>', 'where corrections go'],
      ['--rights <words>', 'rights in the texts as received: “In the public domain.”'],
      ['--archive <folder>', 'the same as <folder>; so is the variable ARCHIVE'],
      ['--kinds <kind,kind>', 'of letter, telegram, meeting, message, report'],
    ],
    failure: 'the folder has files already, or a value cannot be used',
  },
  import: {
    summary: 'Reads files as received, and writes the documents that transcribe them.',
    forms: [
      ['<file> …', 'shows what would be written'],
      ['<file> … --write', 'writes it; no file is replaced'],
      ['--genre <id>', 'the genre of the documents'],
      ['--id <id>', 'the id of the document, for one file'],
      ['--lines <first-last>', 'only these lines of a text: 41, 1-37,39'],
      ['--as <file>', 'the name of the received file, for one file'],
      ['--charset <name>', 'the encoding of texts that do not say theirs'],
      ['--rights <words>', 'whose the texts are, or their licence'],
      ['--verify', 'derives every received text from its original again, and compares'],
    ],
    failure: 'a file cannot be read, or a document would not pass the check',
  },
  names: {
    summary: 'Says what the authority files lack, and which names of the texts they do not know.',
    forms: [
      ['', 'a report of content/'],
      ['add <name> …', 'shows the records of new people'],
      ['add <name> … --write', 'writes them'],
      ['--as <people|places|groups>', 'with add: which authority file'],
    ],
    failure: 'the archive cannot be read',
  },
  check: {
    summary: 'Reports every problem of an archive, without building it.',
    forms: [
      ['', 'content/'],
      [...FOLDER],
      ['--json', 'a report for programs'],
      ['--github', 'annotations for GitHub Actions'],
      ['--drafts', 'also documents that are not finished'],
      ['--watch', 'checks again whenever a file changes'],
    ],
    failure: 'there is a problem',
  },
  anchors: {
    summary: 'Compares published addresses with the current content.',
    forms: [
      ['', 'shows the comparison'],
      ['--write', 'updates the registry'],
      ['--accept <address> --reason <words>', 'accepts the current words of an address'],
      ['--retire <address> --reason <words>', 'records that its words are no longer there'],
      [...FOLDER],
    ],
    failure: 'the archive has problems, or there is no such address',
  },
  withdraw: {
    summary:
      'Takes words out of the archive, and keeps their addresses with a statement that they are withdrawn.',
    forms: [
      ['<document> --reason <words>', 'shows what would change'],
      ['<document#passage> … --reason <words> --write', 'withdraws passages, and writes it'],
      ['--date <day>', 'the day of the withdrawal, if not today'],
    ],
    failure: 'there is no such passage, or the archive would have problems',
  },
  release: {
    summary: 'Publishes an edition: version, date, registry and list of changes.',
    forms: [
      ['<version> <date>', 'of content/: 2 2027-03-05'],
      ['<version> <date> <folder>', 'of another archive'],
    ],
    failure: 'the archive has problems, a published address is lost, or a field is not filled in',
  },
  migrate: {
    summary: 'Upgrades an archive to the source format that this version reads.',
    forms: [['', 'shows the changes'], ['--write', 'writes them'], [...FOLDER]],
    failure: 'the archive cannot be read',
  },
  explain: {
    summary: 'Explains a rule of the check.',
    forms: [
      ['', 'lists all rules'],
      ['<rule>', 'prints the page of one'],
      ['--archive <folder>', 'changes nothing: every archive has the same rules'],
    ],
    failure: 'there is no such rule',
  },
  build: {
    summary: 'Builds the site of an archive.',
    forms: [
      ['', 'content/ into dist/'],
      ['--archive <folder>', 'another archive, into dist-<name>/'],
      ['--out <folder>', 'into another folder'],
      ['--drafts', 'also documents that are not finished'],
      ['--profile <file>', 'writes where the time went, as JSON: docs/large.md'],
      ['--shard <number/count>', 'compiles a part of the documents instead: 2/4'],
    ],
    failure: 'the build fails; no site is replaced then',
  },
  merge: {
    summary: 'Builds the site of an archive from shards, the same as one build would make.',
    forms: [
      ['<folder> …', 'the folders of all shards: docs/large.md'],
      ['--out <folder>', 'into another folder than dist/'],
      ['--drafts', 'also documents that are not finished, as in the shards'],
      ['--profile <file>', 'writes where the time went, as JSON'],
    ],
    failure: 'a shard is missing, damaged or of another archive, or the build fails',
  },
  start: {
    summary: 'Builds the site of an archive and serves it.',
    forms: [
      ['', 'content/ at http://127.0.0.1:4321/'],
      ['--port <number>', 'another port'],
    ],
    failure: 'the build fails, or the port is taken',
  },
  dev: {
    summary: 'Shows the site while you edit its archive, with the problems beside each page.',
    forms: [
      ['', 'content/ at http://127.0.0.1:4321/'],
      ['--port <number>', 'another port'],
    ],
    failure: 'the archive has no edition.yaml',
  },
  serve: {
    summary: 'Serves a built site.',
    forms: [
      ['', 'dist/'],
      ['<folder>', 'another folder'],
      ['--archive <folder>', 'the site of another archive'],
      ['--out <folder>', 'the folder of the site; so does the variable SITE_OUT'],
    ],
    failure: 'there is no site, or the port is taken',
  },
  pdf: {
    summary: 'Makes a PDF of each document of a built site.',
    forms: [
      ['', 'dist/ into dist-pdf/'],
      ['<folder>', 'another folder'],
      ['--archive <folder>', 'the site of another archive'],
      ['--out <folder>', 'the folder of the site; so does the variable SITE_OUT'],
    ],
    failure: 'there is no site, or no Chromium',
  },
  compress: {
    summary: 'Writes compressed copies beside the files of a built site.',
    forms: [
      ['', 'dist/'],
      ['<folder>', 'another folder'],
      ['--archive <folder>', 'the site of another archive'],
      ['--out <folder>', 'the folder of the site; so does the variable SITE_OUT'],
    ],
    failure: 'there is no site',
  },
  package: {
    summary: 'Makes a zip of a built site that opens from a disk.',
    forms: [
      ['', 'dist/ into dist.zip'],
      ['<folder>', 'another folder, into a zip beside it'],
      ['--archive <folder>', 'the site of another archive'],
      ['--out <folder>', 'the folder of the site; so does the variable SITE_OUT'],
    ],
    failure: 'there is no site',
  },
  freeze: {
    summary: 'Keeps the pages of the edition that was just published, to be read after the next.',
    forms: [
      ['', 'of dist/, in content/frozen/'],
      ['<archive> <folder>', 'of another built site, in another archive'],
      ['--out <folder>', 'of another built site; so does the variable SITE_OUT'],
    ],
    failure: 'there is no site, its edition is not published, or its pages are kept already',
  },
} satisfies Readonly<Record<string, Manual>>;

export type CommandName = keyof typeof MANUALS;

/** The manual as `--help` prints it. */
export function manualText(name: CommandName): string {
  const { summary, forms, failure }: Manual = MANUALS[name];
  const call = name === 'start' ? 'npm start' : `npm run ${name}`;
  const rows = [
    ...forms,
    ['--archive <folder>', 'another archive than content/; so does the variable ARCHIVE'] as const,
    ['--json', 'the result for programs'] as const,
    ['--help', 'this text'] as const,
  ]
    .filter(([form], at, all) => all.findIndex(([other]) => other === form) === at)
    .map(([form, meaning]) => [form === '' ? call : `${call} -- ${form}`, meaning] as const);
  const width = Math.max(...rows.map(([form]) => form.length)) + 3;
  const lines = rows.map(([form, meaning]) => `  ${form.padEnd(width)}${meaning}`);
  return [
    summary,
    '',
    ...lines,
    '',
    `Exit code 0: done. 1: ${failure}, or an argument is not known.`,
  ].join('\n');
}
