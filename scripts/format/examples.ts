/** Compiles an example of the reference as part of the example archive. */
import { isScalar, parseDocument, visit, Document as YamlDocument } from 'yaml';
import { compile } from '../../src/engine/compile.ts';
import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.ts';
import type { Block, Document, Link, Passage } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import type { Segment } from '../../src/engine/model/segments.ts';
import type { Archive } from '../../src/engine/source/archive.ts';
import { digest } from '../../src/engine/source/digest.ts';

/** The source: a document or its body, editorial prose, or records of a YAML file. */
export type Written =
  | { readonly as: 'document'; readonly source: string; readonly received: string }
  | { readonly as: 'prose'; readonly source: string }
  | { readonly as: 'records'; readonly source: string; readonly file: string };

/** The result as YAML, or the problems, one per line. */
export interface Outcome {
  readonly isSound: boolean;
  readonly text: string;
}

const ID = 'example';

/** Compiles `written` together with the documents of `archive`, which must be valid. */
export function outcomeOf(written: Written, archive: Archive): Outcome {
  const { edition, problems } = compile(archiveWith(written, archive));
  if (edition === undefined || problems.length > 0) {
    return { isSound: false, text: problems.map(problemLine).join('\n') };
  }
  return { isSound: true, text: yamlText(summary(written, edition)) };
}

/** YAML with lists of words on one line. */
function yamlText(value: unknown): string {
  const document = new YamlDocument(value);
  visit(document, {
    Seq(_key, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 100 }).trimEnd();
}

const problemLine = ({ rule, message, suggestion }: Diagnostic): string =>
  `${rule}: ${message}${suggestion === undefined ? '' : ` Perhaps: ${suggestion}`}`;

function archiveWith(written: Written, archive: Archive): Archive {
  switch (written.as) {
    case 'document':
      return withDocument(written.source, written.received, archive);
    case 'prose': {
      const text = `---\ntitle: Example\nsummary: An example.\norder: 9\naddress: /example/\n---\n${written.source}\n`;
      return { ...archive, essays: [...archive.essays, { path: `essays/${ID}.md`, id: ID, text }] };
    }
    case 'records':
      return withRecords(written.source, written.file, archive);
  }
}

function withDocument(source: string, received: string, archive: Archive): Archive {
  const lines = received.split('\n').length;
  const record = `---\ntitle: Example\nsiglum: ${ID}\norder: 9\ngenre: letter\ntext: transcribed\ndates: [{ kind: written, edtf: "1911-01-09", basis: stated }]\nwitness: { file: ${ID}.txt, lines: [[1, ${lines}]] }\nabstract: { text: An example. }\n---\n`;
  const text = source.startsWith('---') ? source : `${record}${source}\n`;
  const document = { path: `documents/${ID}.md`, id: ID, text };
  const documents = [...archive.documents, document];
  if (received === '') return { ...archive, documents };
  const bytes = new TextEncoder().encode(received);
  const file = { path: `received/${ID}.txt`, name: `${ID}.txt`, bytes };
  const edition = parseDocument(archive.edition.text);
  edition.addIn(['received'], { file: file.name, sha256: digest(bytes), title: 'Example' });
  return {
    ...archive,
    documents,
    received: [...archive.received, file],
    edition: { ...archive.edition, text: edition.toString() },
  };
}

/** The archive with records appended to one of its lists, or with its edition.yaml replaced. */
function withRecords(source: string, file: string, archive: Archive): Archive {
  const part = file.replace(/^.*\/|\.yaml$/g, '') as 'edition' | 'people' | 'bibliography';
  const text = part === 'edition' ? source : `${archive[part].text}${source}\n`;
  return { ...archive, [part]: { ...archive[part], text } };
}

function summary(written: Written, edition: Edition): unknown {
  if (written.as === 'prose') {
    const essay = edition.essays.find(({ id }) => id === ID);
    const links = edition.links.filter(({ file }) => file === `essays/${ID}.md`);
    const text = essay?.sections.map((section) => section.text).join('\n');
    return filled({ text, links: links.map(linkOf) });
  }
  const document = edition.documents.find(({ id }) => id === ID);
  return document === undefined ? {} : documentSummary(document);
}

const documentSummary = ({
  body,
  passages,
  topics,
  voices,
  notes,
  emendations,
}: Document): unknown =>
  filled({
    passages: passages.map(passageSummary),
    enclosures: body.flatMap(enclosuresIn),
    topics: topics.map(({ id, title, short, first, last }) => ({ id, title, short, first, last })),
    voices: voices.map(({ id, label, by }) => ({ id, label, by })),
    notes: notes.map(({ label, series, text, cites }) => filled({ label, series, text, cites })),
    emendations: emendations.map(({ passage, received, reading, reason }) => ({
      passage,
      received,
      reading,
      reason,
    })),
  });

const enclosuresIn = (block: Block): unknown[] =>
  'blocks' in block
    ? block.blocks.flatMap(enclosuresIn)
    : block.type === 'enclosure'
      ? [{ passage: block.passage.id, document: block.document }]
      : [];

const passageSummary = (passage: Passage): unknown =>
  filled({
    id: passage.id,
    kind: passage.kind,
    level: passage.level,
    text: passage.text,
    speaker: passage.speaker,
    to: passage.hearer,
    acts: passage.acts,
    names: passage.mentions.map(({ form, id }) => `${form} = ${id}`),
    structure: passage.segments.map((segment) => segmentLine(segment, passage.text)),
    notes: passage.calls.map(({ label }) => label),
    references: passage.references.map(
      ({ phrase, document, first, last }) => `${phrase} = ${document}#${first}-${last}`,
    ),
  });

/** `list (item (label "a."))`: a segment with those within it, the innermost with their words. */
function segmentLine({ type, start, end, segments }: Segment, text: string): string {
  const inner = segments.map((segment) => segmentLine(segment, text)).join(', ');
  return `${type} ${inner === '' ? JSON.stringify(text.slice(start, end)) : `(${inner})`}`;
}

const linkOf = ({ to, id, first, last }: Link): string =>
  `${to} ${id}${first === undefined ? '' : `#${first}`}${last === undefined || last === first ? '' : `-${last}`}`;

/** The fields that are not empty. */
const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
