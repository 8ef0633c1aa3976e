/** Reads the body of a document: parsed blocks become passages, in reading order. */
import type { RootContent } from 'mdast';
import { unknownBlockAttributes } from '../format/check.ts';
import type { ParsedBlock, ParsedPassage } from '../markdown/blocks.ts';
import type { MappedText } from '../markdown/mapped-text.ts';
import { readPassage } from '../markdown/passage.ts';
import { offsetOf } from '../markdown/source-text.ts';
import type {
  Block,
  Departure,
  Emendation,
  Link,
  PageBreak,
  Passage,
  Topic,
  Voice,
} from '../model/document.ts';
import { isLanguageTag } from '../schemas/language-tag.ts';
import type { DocumentContext } from './context.ts';
import { offsetOfAttribute, speakerLinks } from './conversation.ts';
import { makePassage, passageKind } from './passages.ts';

/** The body of a document. Everything is appended in the order of the text. */
export interface Body {
  /** The blocks, with the index of each passage in `passages`. */
  readonly blocks: Block<number>[];
  readonly passages: Passage[];
  /** The received characters of each passage, with their offsets in the file. */
  readonly witnessTexts: MappedText[];
  readonly topics: Topic[];
  readonly voices: Voice[];
  readonly emendations: Emendation[];
  readonly departures: Departure[];
  readonly breaks: PageBreak[];
  /** Forms that the record's `readings` resolved. */
  readonly readingsUsed: Set<string>;
}

/** Reads every block of a document. Links and problems are added to the context. */
export function readBody(parsedBlocks: readonly ParsedBlock[], context: DocumentContext): Body {
  const body: Body = {
    blocks: [],
    passages: [],
    witnessTexts: [],
    topics: [],
    voices: [],
    emendations: [],
    departures: [],
    breaks: [],
    readingsUsed: new Set(),
  };
  for (const parsed of parsedBlocks) body.blocks.push(readBlock(parsed, body, context));
  return body;
}

function readBlock(parsed: ParsedBlock, body: Body, context: DocumentContext): Block<number> {
  const { source } = context;
  switch (parsed.type) {
    case 'topic': {
      const blocks = parsed.blocks.map((inner) => readBlock(inner, body, context));
      const ids = parsed.blocks
        .filter(({ type }) => type === 'passage')
        .map(({ attributes }) => attributes.id ?? '');
      const position = source.point(offsetOf(parsed.node));
      const topic = { ...parsed.topic, first: ids[0] ?? '', last: ids.at(-1) ?? '', position };
      body.topics.push(topic);
      return { type: 'topic', topic, blocks };
    }
    case 'voice': {
      const voice = { ...parsed.voice, position: source.point(offsetOf(parsed.node)) };
      body.voices.push(voice);
      linkAttribute(parsed.node, 'by', 'parties', voice.by, context);
      const blocks = parsed.blocks.map((inner) => readBlock(inner, body, context));
      return { type: 'voice', voice, blocks };
    }
    case 'enclosure': {
      const document = parsed.document ?? '';
      linkAttribute(parsed.node, 'document', 'document', document, context);
      return { type: 'enclosure', document, passage: readParsedPassage(parsed, body, context) };
    }
    case 'passage':
      return { type: 'passage', passage: readParsedPassage(parsed, body, context) };
  }
}

/** Adds a link for the id in an attribute of a directive: `by=mara-quill`. */
function linkAttribute(
  node: RootContent,
  key: string,
  to: Link['to'],
  id: string,
  { source, collector }: DocumentContext,
): void {
  if (id === '') return;
  const offset = source.text.indexOf(`${key}=`, offsetOf(node)) + key.length + 1;
  const position = source.point(offset);
  collector.links.push({ to, id, file: source.file, position, length: id.length });
}

/** Blocks that a sign of the text may begin by accident. */
const BLOCKS: Readonly<Record<string, string>> = {
  list: 'list',
  blockquote: 'quotation',
  table: 'table',
  code: 'preformatted text',
};

function withoutAnchor(type: string): string {
  const block = BLOCKS[type];
  const expected = 'expected one such as {#p1} on the line above it';
  return block === undefined
    ? `Unexpected passage without an anchor, ${expected}.`
    : `Unexpected ${block} without an anchor, ${expected}; put "\\" before a sign that is the text's own.`;
}

/** Reads a passage. @returns its index in the list of passages. */
function readParsedPassage(parsed: ParsedPassage, body: Body, context: DocumentContext): number {
  const { source, collector } = context;
  const id = parsed.attributes.id ?? '';
  const position = source.point(offsetOf(parsed.node));
  // The anchor of an enclosure is an attribute of its directive, which is checked as such.
  if (id === '' && parsed.type === 'passage') {
    source.report('passage-has-anchor', position, withoutAnchor(parsed.node.type));
  }
  for (const fault of unknownBlockAttributes(parsed.attributes)) {
    const offset = offsetOfAttribute(parsed, fault.word, source);
    source.report('attribute-known', source.point(offset), fault.message, {
      length: fault.word.length,
      ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
    });
  }
  const { lang } = parsed.attributes.values;
  if (lang !== undefined && !isLanguageTag(lang)) {
    const offset = offsetOfAttribute(parsed, lang, source);
    const message = `Unexpected language "${lang}", expected a tag such as "ru" or "grc".`;
    source.report('attribute-known', source.point(offset), message, { length: lang.length });
  }
  const read = readPassage(parsed, passageKind(parsed), context);
  body.witnessTexts.push(read.witnessText);
  for (const emendation of read.emendations) body.emendations.push({ ...emendation, passage: id });
  body.departures.push(...read.departures);
  body.breaks.push(...read.breaks);
  for (const form of read.readingsUsed) body.readingsUsed.add(form);
  collector.links.push(...read.links, ...speakerLinks(parsed, source));
  return body.passages.push(makePassage(parsed, read, position, context.record)) - 1;
}
