/**
 * Compiles one document: from the Markdown file to the model that pages and exports read.
 *
 *   record → blocks → passages → verbatim check → notes → prose and links of the record
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseBlocks } from '../markdown/blocks.ts';
import type { Collector } from '../markdown/collector.ts';
import { complainOf } from '../markdown/faults.ts';
import { countCalls } from '../markdown/note-calls.ts';
import { parseTranscription } from '../markdown/parse.ts';
import { openText } from '../markdown/source-text.ts';
import { mapPassages } from '../model/blocks.ts';
import type { Document, Passage } from '../model/document.ts';
import { type BodyRecord, bodyRecord, document as documentSchema } from '../schemas/document.ts';
import { validate } from '../schemas/validate.ts';
import type { SourceFile } from '../source/archive.ts';
import { digest } from '../source/digest.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { readBody } from './body.ts';
import { type CompilationInputs, type DocumentContext, witnessOf } from './context.ts';
import { reportControls } from './controls.ts';
import { definitionsIn, readNotes } from './notes.ts';
import { verifyNotes } from './received-notes.ts';
import { recordLinks, renderRecord } from './record.ts';
import { verifyPassages } from './verify.ts';

/** Numbers lines from 1. */
function countLines(): (which: 'next' | 'same') => number {
  let last = 0;
  return (which) => {
    if (which === 'next') last += 1;
    return last;
  };
}

/**
 * The digest of all that a document is compiled from.
 * @param key of its file and of the inputs of all documents
 */
export const documentDigest = (
  key: string,
  record: BodyRecord,
  registers: CompilationInputs,
): string => digest(key, witnessOf(record, registers)?.sha256 ?? '');

/**
 * Compiles one document.
 * @param key of its file and of the inputs of all documents
 * @returns the document (missing if its record cannot be read; its body is checked nevertheless) and all problems that can be found without looking at other
 *   documents.
 */
export function compileDocument(
  { id, path: file, text }: SourceFile,
  registers: CompilationInputs,
  key: string,
): { document?: Document; problems: Diagnostic[] } {
  const { yaml, body } = parseFrontMatter(file, text);
  const { value: record, problems } = validate(documentSchema, yaml);
  const source = openText(file, body, problems);
  const collector: Collector = { links: [], problems };
  const callId = countCalls();
  const forBody = record ?? bodyRecord.parse(yaml.data ?? {});
  const context: DocumentContext = {
    ...{ record: forBody, yaml, source, registers, callId, collector },
    ...(forBody.lineNumbers ? { lineNumber: countLines() } : {}),
  };

  const { children: nodes } = parseTranscription(body);
  const parsedBlocks = parseBlocks(nodes, (rule, node, fault) =>
    complainOf(fault, rule, node, source),
  );
  const read = readBody(parsedBlocks, context);
  const passages = verifyPassages(read, context);
  // What the document says of itself counts nothing outside it, so that it changes only with its own files.
  const counted = { id, record: forBody, passages, topics: read.topics };
  const witness = witnessOf(forBody, registers);
  const received = new Map(witness && [[forBody.witness?.file ?? '', witness]]);
  const countable = { ...registers, received, documents: [counted], here: id };
  const definitions = definitionsIn(nodes);
  verifyNotes(definitions, context);
  reportControls(parsedBlocks, definitions, context);
  const notes = readNotes(nodes, passages, countable, context);
  if (record === undefined) return { problems };
  const html = renderRecord(record, countable, context);
  collector.links.push(...recordLinks(id, record, yaml));

  return {
    problems,
    document: {
      id,
      file,
      record,
      citationPrefix: record.number ?? record.siglum ?? id,
      body: mapPassages(read.blocks, (place) => passages[place] as Passage),
      passages,
      topics: read.topics,
      voices: read.voices,
      breaks: read.breaks,
      notes,
      emendations: read.emendations,
      departures: read.departures,
      links: collector.links,
      readingsUsed: [...read.readingsUsed],
      words: passages.reduce((sum, passage) => sum + passage.words, 0),
      html,
      digest: documentDigest(key, record, registers),
    },
  };
}
