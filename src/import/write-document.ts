/** Writes a document of the archive from an imported text. */
import { markOfLabel } from '../engine/model/note-labels.ts';
import { slugOf } from '../engine/schemas/statement.ts';
import {
  type Block,
  type Doubt,
  type Inline,
  type Item,
  receivedWords,
  type SourceNote,
} from './blocks.ts';
import { type Imported, TALKS } from './imported.ts';
import { formsNamed, withKnownEntries } from './known-entries.ts';
import { linked, notesWithTargets, type Targets, withTargets } from './known-targets.ts';
import { bodyMarkdown, inlineMarkdown } from './markdown.ts';
import { entryNamed, type KnownName, personAtStart } from './names.ts';
import { decideReadings, type Readings } from './readings.ts';
import { withCalls } from './source-notes.ts';
import { conversationOf, type TurnsOfText, turnBlocks } from './turns.ts';

/** What the archive knows already. */
export interface ArchiveFacts {
  readonly names: readonly KnownName[];
  /** Ids of documents that there are. */
  readonly documents: ReadonlySet<string>;
  /** The language of the edition. */
  readonly language: string;
  readonly targets: Targets;
  /** Ids of the kinds of documents. */
  readonly genres: ReadonlySet<string>;
  /** Ids of the kinds of notes that the archive declares. */
  readonly noteKinds: ReadonlySet<string>;
}

/** Decisions of the editor. */
export interface WriteOptions {
  readonly id: string;
  readonly order: number;
  readonly genre?: string;
  /** Name of the received file. */
  readonly receivedFile: string;
  /** The document that this one answers. */
  readonly answers?: { readonly id: string; readonly title: string };
  /** Keeps every word in plain paragraphs, where the structure does not pass the proof. */
  readonly isPlain?: boolean;
  /** Forms that the document needs no decision on after all. */
  readonly unusedReadings?: ReadonlySet<string>;
}

/** A document as a file, with what the editors have to look at. */
export interface WrittenDocument {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
  readonly doubts: readonly Doubt[];
  /** Names of senders and recipients that the authority files do not have. */
  readonly unknown: readonly string[];
}

const MAX_ID_CHARACTERS = 48;

/** An id for a text that no other document has. */
export function freeId(words: string, taken: ReadonlySet<string>): string {
  const base = slugOf(words).slice(0, MAX_ID_CHARACTERS).replace(/-+$/, '') || 'document';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** Writes front matter and body. */
export function writeDocument(
  read: Imported,
  { names, language, targets, genres, noteKinds }: ArchiveFacts,
  options: WriteOptions,
): WrittenDocument {
  const notes = notesWithTargets(read.notes, targets);
  const text = { ...read, blocks: withTargets(read.blocks, targets), notes };

  const { id, isPlain = false, answers } = options;
  const { genreKey = '' } = text;
  const genre = options.genre ?? (genres.has(genreKey) ? genreKey : (text.genre ?? 'record'));
  const named = formsNamed(text.blocks, names);
  const readings = decideReadings(text, names, options.unusedReadings, named);
  const isTalk = TALKS.has(genre) && !isPlain;
  const idOf = ({ text: form, id: entry }: KnownName): string =>
    readings.decided.find((one) => one.form === form)?.id ?? entry;
  const body = bodyOf(text, names, idOf, isTalk);
  const from = partyIds(text.from, names);
  const to = partyIds(text.to, names);
  const recorders = partyIds(text.recorders ?? [], names);
  const translators = partyIds(text.translators ?? [], names);
  const place =
    text.place === undefined ? undefined : entryNamed(text.place, names, ['places'])?.id;
  const title = text.title ?? titleOf(from.names, to.names) ?? text.name;
  const isLost = notes.some(({ label, lines }) => lines === undefined && !isOfEditors(label));
  const quoted = (words: string): string => JSON.stringify(words);
  const list = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
  const isElsewhere = text.language !== undefined && text.language !== language;
  const lines = [
    '---',
    `title: ${quoted(title)}`,
    ...(text.subtitle === undefined ? [] : [`subtitle: ${quoted(text.subtitle)}`]),
    `siglum: ${id}`,
    ...(readings.undecided.length > 0 ? ['draft: true'] : []),
    `order: ${options.order}`,
    `genre: ${genre}`,
    ...(isElsewhere ? [`language: ${quoted(text.language ?? '')}`] : []),
    'text: transcribed',
    ...(text.hasLineNumbers === true ? ['lineNumbers: true'] : []),
    ...datesYaml(text, genre),
    ...(place === undefined ? [] : [`place: ${place}`]),
    ...(from.ids.length > 0 ? [`from: ${list(from.ids)}`] : []),
    ...(to.ids.length > 0 ? [`to: ${list(to.ids)}`] : []),
    ...partiesYaml(text, names),
    ...(recorders.ids.length > 0 ? [`recorders: ${list(recorders.ids)}`] : []),
    ...(translators.ids.length > 0 ? [`translators: ${list(translators.ids)}`] : []),
    ...witnessYaml(text, options.receivedFile),
    ...readingsYaml(readings),
    ...(body.conversation === undefined
      ? []
      : [
          `conversation: { chair: ${body.conversation.chair}, partner: ${body.conversation.partner} }`,
        ]),
    `abstract: { text: ${quoted(abstractOf(text, targets, answers))} }`,
    ...(isLost ? ['notes: not carried'] : []),
    ...kindsYaml(notes, noteKinds),
    '---',
    '',
  ];
  return {
    id,
    title,
    markdown: `${lines.join('\n')}\n${bodyMarkdown(isPlain ? plain(text) : withCalls(body.blocks, text.calls ?? []), text.notes)}`,
    doubts: [
      ...(text.dates.length === 0
        ? [{ message: 'No date is found: the document is undated until you give one.' }]
        : []),
      ...(options.genre === undefined && text.genre === undefined
        ? [{ message: 'The kind of document is not known: it is a “record” until you say more.' }]
        : []),
      ...text.doubts,
      ...body.doubts,
      ...readings.doubts,
      ...kindDoubts(notes, noteKinds),
    ],
    unknown: [from, to, recorders, translators].flatMap(({ unknown }) => unknown),
  };
}

/** The blocks in turns: those of the source, or those that the words show. */
function bodyOf(
  { blocks }: Imported,
  names: readonly KnownName[],
  idOf: (name: KnownName) => string,
  isTalk: boolean,
): TurnsOfText {
  const meant = (form: string): string | undefined => {
    const found = names.filter(({ text }) => text === form);
    const ids = new Set(found.map(idOf));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  const known = withKnownEntries(blocks, names, meant);
  if (!isTalk) return known;
  const turns = known.blocks.filter(({ turn }) => turn !== undefined);
  if (turns.length === 0) return turnBlocks(known.blocks, names, idOf);
  const speakerOf = ({ turn, ...block }: Block): string | undefined => {
    const first =
      'content' in block ? personAtStart(receivedWords(block.content), names) : undefined;
    return turn?.speaker ?? (first && meant(first.text));
  };
  const speakers = (some: readonly Block[]): string[] =>
    some.flatMap((block) => speakerOf(block) ?? []);
  const asking = turns.filter(({ turn }) => turn?.acts.includes('asks'));
  const told = turns.filter(({ turn }) => turn?.acts.includes('narrates') !== true);
  const conversation = conversationOf(speakers(told), speakers(asking));
  if (conversation === undefined) return known;
  const { chair, partner } = conversation;
  // The chair speaks to the partner, and everybody else to the chair, unless a turn says more.
  const short = known.blocks.map(({ hearer, ...block }): Block => {
    const usual = speakerOf(block as Block) === chair ? partner : chair;
    const isUsual = hearer === undefined || hearer.key === usual;
    return (isUsual ? block : { ...block, hearer }) as Block;
  });
  return { ...known, blocks: short, conversation };
}

/** Whether a note is called by letters, as those of the editors are. Others came with the source. */
const isOfEditors = (label: string): boolean => /^\p{Ll}+$/u.test(markOfLabel(label));

const abstractOf = (
  { abstract }: Imported,
  targets: Targets,
  answers: WriteOptions['answers'],
): string =>
  answers === undefined
    ? abstract === undefined
      ? 'Not yet described.'
      : inlineMarkdown(linked(abstract, targets))
    : `An answer to [${answers.title.replaceAll(/[[\]\\]/g, '')}](${answers.id}).`;

/** Every chunk of lines as a plain paragraph: nothing is read into the text but the calls of notes. */
const plain = ({ text, lines, notes, blocks: rich, calls }: Imported): Imported['blocks'] => {
  if (calls === undefined) return rich.map(bare).flatMap(unstructured);
  const all = text.split('\n');
  const chunks = lines.flatMap(([from, to]) =>
    all
      .slice(from - 1, to)
      .join('\n')
      .split(/\n\s*\n/),
  );
  const blocks = chunks
    .filter((chunk) => chunk.trim() !== '')
    .map((chunk) => ({ kind: 'paragraph' as const, content: [chunk.trim()] }));
  return withCalls(
    blocks,
    notes.map(({ label }) => label),
  );
};

/** A block without its anchor, speaker and language, which the archive may not take. */
function bare(block: Block): Block {
  const {
    anchor: _,
    turn: __,
    speaker: ___,
    language: ____,
    hearer: _____,
    within: ______,
    encloses: _______,
    ...rest
  } = block;
  return rest as Block;
}

/** The words and notes of a block, without its structure. */
function unstructured(block: Block): Block[] {
  const lines = (all: readonly (readonly Inline[])[]): Block[] => [
    { kind: 'lines', className: 'lines', lines: all.map((content) => ({ content, indent: 0 })) },
  ];
  const itemLines = ({ label, content, items = [] }: Item): (readonly Inline[])[] => [
    [label === '-' ? '' : `${label} `, ...content],
    ...items.flatMap(itemLines),
  ];
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'paragraph', content: block.content }];
    case 'list':
      return lines(block.items.flatMap(itemLines));
    case 'table':
      return lines(block.rows.map((row) => row.flatMap((cell) => [...cell, '  '])));
    case 'quotation':
      return block.hasReceivedSigns === true
        ? lines(block.lines.map(({ signs = '', content }) => [`${signs} `, ...content]))
        : block.lines.map(({ content }) => ({ kind: 'paragraph', content }));
    default:
      return [block];
  }
}

/** The entries of people and groups with these names. */
function partyIds(
  written: readonly string[],
  names: readonly KnownName[],
): { ids: string[]; names: string[]; unknown: string[] } {
  const found = written.map(
    (name) => [name, entryNamed(name, names, ['people', 'groups'])] as const,
  );
  return {
    ids: [...new Set(found.flatMap(([, entry]) => entry?.id ?? []))],
    names: [...new Set(found.flatMap(([, entry]) => entry?.name ?? []))],
    unknown: found.flatMap(([name, entry]) => (entry === undefined && name !== '' ? [name] : [])),
  };
}

/** Those present whom the archive knows, in their groups. */
function partiesYaml({ present = [] }: Imported, names: readonly KnownName[]): string[] {
  const groups = present.flatMap(({ label, members }) => {
    const known = members.flatMap(({ name, role }) => {
      const id = entryNamed(name, names, ['people', 'groups'])?.id;
      if (id === undefined) return [];
      return [role === undefined ? id : `{ id: ${id}, role: ${JSON.stringify(role)} }`];
    });
    return known.length === 0
      ? []
      : [`  - { label: ${JSON.stringify(label)}, members: [${known.join(', ')}] }`];
  });
  return groups.length === 0 ? [] : ['parties:', ...groups];
}

/** The title of a letter that has none: who wrote it, and to whom. */
const titleOf = (from: readonly string[], to: readonly string[]): string | undefined =>
  from.length === 0 || to.length === 0 ? undefined : `${from.join(', ')} to ${to.join(', ')}`;

function datesYaml({ dates }: Imported, genre: string): string[] {
  if (dates.length === 0) return ['dates: [{ kind: written, edtf: "XXXX", basis: inferred }]'];
  return [
    'dates:',
    ...dates.map(({ kind, edtf, calendar, basis, certainty, ...date }) => {
      const field = (name: string, value: string | undefined): string[] =>
        value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`];
      const fields = [
        `kind: ${TALKS.has(genre) && kind === 'written' ? 'held' : kind}`,
        ...field('edtf', edtf),
        ...field('from', date.from),
        ...field('to', date.to),
        ...field('zone', date.zone),
        ...(calendar === undefined ? [] : [`calendar: ${calendar}`]),
        ...field('given', date.given),
        `basis: ${basis ?? 'stated'}`,
        ...(certainty === undefined ? [] : [`certainty: ${certainty}`]),
        ...field('explanation', date.explanation),
      ];
      return `  - { ${fields.join(', ')} }`;
    }),
  ];
}

/** The labels of notes by kind, of the kinds that the archive declares. */
function kindsYaml(notes: readonly SourceNote[], declared: ReadonlySet<string>): string[] {
  const known = notes.filter(({ kind }) => kind !== undefined && declared.has(kind));
  const lines = [...Map.groupBy(known, ({ kind }) => kind)].map(
    ([kind, those]) => `  ${kind}: [${those.map(({ label }) => JSON.stringify(label)).join(', ')}]`,
  );
  return lines.length === 0 ? [] : ['noteKinds:', ...lines];
}

/** The kinds of notes in the source that the archive does not declare. */
const kindDoubts = (notes: readonly SourceNote[], declared: ReadonlySet<string>): Doubt[] =>
  [...new Set(notes.flatMap(({ kind }) => kind ?? []))]
    .filter((kind) => !declared.has(kind))
    .map((kind) => ({
      message: `The kind of notes "${kind}" of the source is left out: edition.yaml does not declare it.`,
    }));

function witnessYaml({ lines, notes }: Imported, file: string): string[] {
  const ranges = lines.map(([from, to]) => `[${from}, ${to}]`).join(', ');
  const carried = notes.flatMap(({ label, lines: range }) =>
    range === undefined ? [] : [`    ${JSON.stringify(label)}: [[${range[0]}, ${range[1]}]]`],
  );
  return [
    'witness:',
    `  file: ${JSON.stringify(file)}`,
    `  lines: [${ranges}]`,
    ...(carried.length === 0 ? [] : ['  notes:', ...carried]),
  ];
}

const readingsYaml = ({ decided }: Readings): string[] =>
  decided.length === 0
    ? []
    : ['readings:', ...decided.map(({ form, id }) => `  ${JSON.stringify(form)}: ${id}`)];
