/** Plans an import: the files that would be written, checked by the engine together with the archive. */
import type { Diagnostic } from '../engine/diagnostics/diagnostic.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import { readRecords } from '../engine/edition/records.ts';
import { GENERAL_GENRES } from '../engine/model/genres.ts';
import { labelWorks } from '../engine/model/reference-label.ts';
import { type Archive, archiveOf } from '../engine/source/archive.ts';
import { digest } from '../engine/source/digest.ts';
import { REGISTERS } from '../engine/source/registers.ts';
import type { Doubt } from '../import/blocks.ts';
import type { Imported } from '../import/imported.ts';
import type { Targets } from '../import/known-targets.ts';
import { knownNames } from '../import/names.ts';
import {
  type ArchiveFacts,
  freeId,
  type WriteOptions,
  type WrittenDocument,
  writeDocument,
} from '../import/write-document.ts';
import { stringsOf } from '../strings/strings.ts';
import { checkFiles } from './check-files.ts';
import { type ReceivedLine, withReceivedLines } from './received-list.ts';

/** What the editor decides. */
export interface ImportOptions {
  readonly genre?: string;
  /** The id, for one text. */
  readonly id?: string;
  /** The name of the received file, for one text. */
  readonly as?: string;
  /** Whose the texts are, or their licence. */
  readonly rights?: string;
}

/** A document of the plan. */
export interface PlannedDocument {
  readonly id: string;
  readonly title: string;
  readonly receivedFile: string;
  readonly doubts: readonly Doubt[];
  readonly unknown: readonly string[];
}

/** What an import writes. */
export interface ImportPlan {
  /** New files, and edition.yaml, by their paths within the archive. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly documents: readonly PlannedDocument[];
}

const encoder = new TextEncoder();

/** Rules whose problems show that the structure which was read into a text does not fit it. */
const STRUCTURE_RULES: ReadonlySet<string> = new Set([
  ...['text-is-conserved', 'block-is-transcribable', 'inline-is-transcribable', 'directive-known'],
  ...[
    'passage-has-anchor',
    'directive-is-whole',
    'mark-is-complete',
    'attribute-known',
    'link-holds-words',
  ],
  ...[
    'note-label-is-known',
    'note-is-single',
    'turn-has-speaker',
    'reference-lands',
    'character-is-text',
  ],
  ...[
    'departure-is-bounded',
    'note-has-text',
    'note-is-called',
    'anchor-is-single',
    'anchor-is-free',
  ],
]);

/**
 * Plans the import of texts.
 * @param files the files of the archive by their paths within it
 * @throws Error if a file would be replaced, or the archive would not pass the check
 */
export function planImport(
  files: ReadonlyMap<string, Uint8Array>,
  texts: readonly Imported[],
  options: ImportOptions = {},
): ImportPlan {
  const archive = archiveOf(files);
  const known = factsOf(archive);
  const before = new Set(checkFiles(files).problems.map(keyOf));
  const jobs = jobsOf(texts, archive, known, options);
  const facts = { ...known, targets: withImported(known.targets, jobs) };
  const write = (job: Job, more: Partial<WriteOptions> = {}): WrittenDocument =>
    writeDocument(job.text, facts, { ...job.options, ...more });
  const written = new Map(jobs.map((job) => [job, write(job)]));

  let plan = filesOf(jobs, written, files, archive, options);
  let problems = newProblems(files, plan, before);
  if (problems.length > 0) {
    for (const job of jobs) {
      const own = problems.filter(({ file }) => file === `documents/${job.options.id}.md`);
      if (own.length === 0) continue;
      const unused = new Set(
        own.flatMap(({ rule, message }) =>
          rule === 'reading-is-used' ? (/"([^"]+)"/.exec(message)?.[1] ?? []) : [],
        ),
      );
      const isPlain = own.some(({ rule }) => STRUCTURE_RULES.has(rule));
      const again = write(job, { unusedReadings: unused, isPlain });
      const [first] = own;
      const remark = `The structure that was read does not pass the proof, so the text has plain paragraphs: ${first?.message}`;
      written.set(
        job,
        isPlain ? { ...again, doubts: [{ message: remark }, ...again.doubts] } : again,
      );
    }
    plan = filesOf(jobs, written, files, archive, options);
    problems = newProblems(files, plan, before);
  }
  if (problems.length > 0) {
    const next = archiveOf(bytesOf(new Map([...files, ...plan])));
    throw new Error(
      `The import would not pass the check:\n\n${reportText(problems, next)}\nNothing is written.`,
    );
  }
  return {
    files: plan,
    documents: jobs.map((job) => {
      const { id, title, doubts, unknown } = written.get(job) as WrittenDocument;
      return { id, title, doubts, unknown, receivedFile: job.options.receivedFile };
    }),
  };
}

/** Links between files that are imported together lead to the documents that they become. */
const withImported = (targets: Targets, jobs: readonly Job[]): Targets => ({
  ...targets,
  pages: new Map(
    jobs.flatMap(({ text: { url }, options: { id } }) => (url === undefined ? [] : [[url, id]])),
  ),
  documents: new Set([...targets.documents, ...jobs.map(({ options: { id } }) => id)]),
});

interface Job {
  readonly text: Imported;
  readonly options: WriteOptions;
}

function factsOf(archive: Archive): ArchiveFacts & { readonly lastOrder: number } {
  const problems: Diagnostic[] = [];
  const records = readRecords(archive, problems);
  const orders = archive.documents.map(({ text }) =>
    Number(/^order: *(-?\d+)/m.exec(text)?.[1] ?? 0),
  );
  const language = records.edition?.lang ?? 'en';
  const documents = new Set(archive.documents.map(({ id }) => id));
  const { works, terms } = records;
  return {
    names: knownNames(records),
    documents,
    language,
    genres: new Set([...GENERAL_GENRES, ...records.genres].map(({ id }) => id)),
    noteKinds: new Set(records.edition?.noteKinds.map(({ id }) => id)),
    targets: {
      url: records.edition?.url ?? '',
      pages: new Map(),
      documents,
      works: new Map(labelWorks(works, stringsOf(language)).map(({ id, label }) => [id, label])),
      entries: new Set([
        ...REGISTERS.flatMap((one) => records[one].map(({ id }) => `${one}/${id}`)),
        ...terms.map(({ id }) => `terms/${id}`),
      ]),
    },
    lastOrder: Math.max(0, ...orders),
  };
}

function jobsOf(
  texts: readonly Imported[],
  archive: Archive,
  { documents, lastOrder }: ReturnType<typeof factsOf>,
  { id: wanted, as, genre }: ImportOptions,
): Job[] {
  if (wanted !== undefined && documents.has(wanted)) {
    throw new Error(
      `Unexpected id "${wanted}", expected one that no document has. Nothing is replaced.`,
    );
  }
  const taken = new Set(documents);
  const names = new Set(archive.received.map(({ name }) => name));
  const byMessage = new Map<string, { id: string; title: string }>();
  const jobs = texts.map((text, index): Job => {
    const id =
      wanted ??
      freeId(
        text.title !== undefined && text.messageId === undefined ? text.title : text.name,
        taken,
      );
    taken.add(id);
    const receivedFile = as ?? receivedName(text, id, archive, names);
    names.add(receivedFile);
    if (text.messageId !== undefined)
      byMessage.set(text.messageId, { id, title: text.title ?? id });
    return {
      text,
      options: {
        id,
        order: lastOrder + index + 1,
        receivedFile,
        ...(genre !== undefined && { genre }),
      },
    };
  });
  return jobs.map((job) => {
    const answers = byMessage.get(job.text.answers ?? '');
    const isOther = answers !== undefined && answers.id !== job.options.id;
    return isOther ? { ...job, options: { ...job.options, answers } } : job;
  });
}

/** A name that is free, or that of the same bytes: a file may be imported in parts. */
function receivedName(
  text: Imported,
  id: string,
  archive: Archive,
  taken: ReadonlySet<string>,
): string {
  const bytes = receivedBytes(text);
  const base = text.original?.part === undefined ? text.name : id;
  const same = archive.received.find((one) => digest(one.bytes) === digest(bytes));
  if (same !== undefined) return same.name;
  let name = `${base}.txt`;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}.txt`;
  return name;
}

const receivedBytes = ({ bytes, text }: Imported): Uint8Array => bytes ?? encoder.encode(text);

function filesOf(
  jobs: readonly Job[],
  written: ReadonlyMap<Job, WrittenDocument>,
  files: ReadonlyMap<string, Uint8Array>,
  archive: Archive,
  { rights }: ImportOptions,
): ImportPlan['files'] {
  const out = new Map<string, string | Uint8Array>();
  const lines: ReceivedLine[] = [];
  const put = (path: string, bytes: Uint8Array): boolean => {
    const there = files.get(path) ?? out.get(path);
    if (there === undefined) {
      out.set(path, bytes);
      return true;
    }
    if (typeof there !== 'string' && digest(there) === digest(bytes)) return false;
    throw new Error(
      `Unexpected other file at ${path}, expected a free name: say one with --as. Nothing is replaced.`,
    );
  };
  for (const job of jobs) {
    const { text, options } = job;
    const { original } = text;
    const bytes = receivedBytes(text);
    // A text that the archive has already keeps the original that it has there.
    if (put(`received/${options.receivedFile}`, bytes)) {
      if (original !== undefined) put(`originals/${original.file}`, original.bytes);
      lines.push({
        file: options.receivedFile,
        sha256: digest(bytes),
        title: `${text.title ?? text.name}, as received`,
        ...(rights !== undefined && { rights }),
        ...(original !== undefined && {
          original: {
            file: original.file,
            sha256: digest(original.bytes),
            by: original.by,
            ...(original.part !== undefined && { part: original.part }),
          },
        }),
      });
    }
    out.set(`documents/${options.id}.md`, written.get(job)?.markdown ?? '');
  }
  if (lines.length > 0) out.set('edition.yaml', withReceivedLines(archive.edition.text, lines));
  return out;
}

const bytesOf = (files: ReadonlyMap<string, string | Uint8Array>): Map<string, Uint8Array> =>
  new Map(
    [...files].map(
      ([path, file]) => [path, typeof file === 'string' ? encoder.encode(file) : file] as const,
    ),
  );

/** Problems of the new documents, and of edition.yaml those that the archive did not have before. */
function newProblems(
  files: ReadonlyMap<string, Uint8Array>,
  plan: ImportPlan['files'],
  before: ReadonlySet<string>,
): Diagnostic[] {
  const { problems } = checkFiles(new Map([...files, ...plan]));
  return problems.filter(
    (problem) =>
      plan.has(problem.file) &&
      !before.has(keyOf(problem)) &&
      // A part of a file is imported: the other lines may follow.
      problem.rule !== 'received-is-covered',
  );
}

const keyOf = ({ rule, file, message }: Diagnostic): string => `${rule} ${file} ${message}`;
