/**
 * The pipeline: compiles an archive, as read from disk, into an edition or a list of all problems.
 *
 *   encoding → received files → records → registers → documents → essays → entries → rules
 *
 * Each stage uses the results of earlier stages only.
 */
import { stringsOf } from '../strings/strings.ts';
import { collectAnchors } from './anchors/collect.ts';
import { compareAnchors } from './anchors/compare.ts';
import { formerAnchors } from './anchors/resolve.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { RuleName } from './diagnostics/rule-ids.ts';
import { decodingProblems } from './edition/decoding.ts';
import { type Cache, compileDocuments } from './edition/documents.ts';
import { isDraft } from './edition/drafts.ts';
import { renderEntries } from './edition/entries.ts';
import { compileEssays } from './edition/essays.ts';
import { fileProblems } from './edition/files.ts';
import { markProblems } from './edition/marks.ts';
import { readReceived, withTitles } from './edition/received.ts';
import { readRecords } from './edition/records.ts';
import { compilationInputs } from './edition/registers.ts';
import { isInShard, type Shard } from './edition/shard.ts';
import { formatProblem } from './format/version.ts';
import type { Collector } from './markdown/collector.ts';
import type { Edition } from './model/edition.ts';
import { withGeneral } from './model/genres.ts';
import { labelWorks } from './model/reference-label.ts';
import { checkRules } from './rules/index.ts';
import type { Archive } from './source/archive.ts';
import { yamlOf } from './source/yaml.ts';

export type { Cache };

export interface CompileOptions {
  /** Whether drafts are part of the edition. Without it nothing of them is read, their mistakes included. */
  readonly drafts?: boolean;
  /** Called for each document, with how many there are. */
  readonly onDocument?: (total: number) => void;
}

export interface Compilation {
  /** Missing if a record or register cannot be read. Present beside other problems, but then not to be published. */
  readonly edition?: Edition;
  readonly problems: readonly Diagnostic[];
}

/** What makes it senseless, or endless, to read on. */
const UNREADABLE: ReadonlySet<RuleName> = new Set(['file-is-utf-8', 'marks-are-few']);

/**
 * Compiles an archive. Every problem that can be found is found in one run; of an archive in another format only
 * that it is, and of one with files that are not UTF-8, or full of marks, only which these are.
 */
export function compile(
  archive: Archive,
  cache?: Cache,
  options: CompileOptions = {},
): Compilation {
  const collector: Collector = { links: [], problems: [] };
  const { problems } = collector;
  const begun = begin(archive, problems, options);
  if (begun === undefined) return { problems };
  const { read, leftOut, received, records, works, registers, strings } = begun;
  const { edition: record, registry, releases, yaml, areListsReadable } = records;
  const documents = compileDocuments(read.documents, registers, problems, {
    canCache: areListsReadable,
    cache,
    onDocument: options.onDocument,
  });
  const prose = { inputs: registers, countable: { ...registers, documents } };
  const essays = compileEssays(archive.essays, prose, collector);

  if (record === undefined || !areListsReadable) return { problems };
  const entries = renderEntries(records, prose, collector);
  // Before the first edition, nothing is published that could be compared.
  const anchors =
    registry.length === 0 ? new Map() : collectAnchors({ documents, received, ...entries });
  const edition: Edition = {
    record,
    documents,
    essays,
    ...entries,
    works,
    genres: withGeneral(records.genres, strings),
    outbound: records.outbound,
    received: withTitles(received, record),
    links: collector.links,
    former: formerAnchors(registry, anchors),
    releases,
  };
  problems.push(
    ...checkRules(edition, {
      yaml,
      archive: read,
      drafts: leftOut,
      anchors: compareAnchors(anchors, registry),
    }),
  );
  return { edition, problems };
}

/**
 * Compiles the documents of a shard into the cache. What depends on all documents, such as the rules, is left to `compile`.
 * @returns the ids of the documents, and the problems of these and of what they depend on
 */
export function compileShard(
  archive: Archive,
  shard: Shard,
  cache: Cache,
  options: CompileOptions = {},
): { readonly ids: readonly string[]; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const begun = begin(archive, problems, options);
  if (begun === undefined) return { ids: [], problems };
  const own = begun.read.documents.filter(({ id }) => isInShard(id, shard));
  const documents = compileDocuments(own, begun.registers, problems, {
    canCache: begun.records.areListsReadable,
    cache,
    onDocument: options.onDocument,
  });
  return { ids: documents.map(({ id }) => id), problems };
}

/** Reads all that documents depend on. Problems are appended to `problems`. @returns `undefined` if that is senseless */
function begin(archive: Archive, problems: Diagnostic[], { drafts = false }: CompileOptions) {
  problems.push(...decodingProblems(archive), ...markProblems(archive));
  if (problems.some(({ rule }) => UNREADABLE.has(rule))) return undefined;
  const otherFormat = formatProblem(yamlOf(archive.edition));
  if (otherFormat !== undefined) {
    problems.splice(0, problems.length, otherFormat);
    return undefined;
  }
  problems.push(...fileProblems(archive));
  const leftOut = drafts ? [] : archive.documents.filter(isDraft);
  const read = {
    ...archive,
    documents: archive.documents.filter((file) => !leftOut.includes(file)),
  };
  const received = readReceived(archive.received);
  const records = readRecords(archive, problems);
  const strings = stringsOf(records.edition?.lang);
  const works = labelWorks(records.works, strings);
  const registers = compilationInputs(archive, records, works, received);
  return { read, leftOut, received, records, works, registers, strings };
}
