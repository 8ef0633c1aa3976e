/**
 * Reads one passage: marks names, note calls and references, and records the received characters that the verbatim check
 * compares with the witness.
 *
 *   inline content → words, calls, references, directives → names and emendations
 */
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { NARRATED } from '../format/block-attributes.ts';
import { keepsLines } from '../format/parts.ts';
import type {
  CrossReference,
  Departure,
  DocumentReference,
  Emendation,
  Link,
  Mark,
  Mention,
  NoteCall,
  PageBreak,
  PassageKind,
} from '../model/document.ts';
import type { Segment } from '../model/segments.ts';
import type { ParsedPassage } from './blocks.ts';
import { showControls } from './control-characters.ts';
import { newInlineState, type PassageContext, passSigns } from './inline-state.ts';
import type { MappedText } from './mapped-text.ts';
import { placeSigns, writtenSigns } from './signs.ts';
import { readStructure } from './structures.ts';
import { typesetTree } from './typography.ts';

/** A passage after its inline content is read. */
export interface ReadPassage {
  readonly text: string;
  readonly html: string;
  readonly mentions: readonly Mention[];
  readonly calls: readonly NoteCall[];
  readonly references: readonly CrossReference[];
  readonly documentReferences: readonly DocumentReference[];
  readonly marks: readonly Mark[];
  readonly emendations: readonly Omit<Emendation, 'passage'>[];
  readonly departures: readonly Departure[];
  readonly breaks: readonly PageBreak[];
  readonly links: readonly Link[];
  readonly segments: readonly Segment[];
  readonly readingsUsed: ReadonlySet<string>;
  /** The received characters, with their offsets in the file. */
  readonly witnessText: MappedText;
}

/** Reads the inline content of a passage. Problems are reported to the context's source. */
export function readPassage(
  { node, attributes }: ParsedPassage,
  kind: PassageKind,
  context: PassageContext,
): ReadPassage {
  const { classes, values } = attributes;
  const { source } = context;
  const state = newInlineState({
    id: attributes.id ?? '',
    isTurn: kind === 'turn' && !classes.includes(NARRATED),
    isProse: !classes.includes('url'),
    context,
    ...(values.signs === 'received' ? { writtenSigns: writtenSigns(node, source.text) } : {}),
  });
  const content = readStructure(node, state, {
    keepsLines: keepsLines(classes),
    isVerse: classes.includes('verse'),
    isContinued: classes.includes('continued'),
    skip: attributes.length,
  });
  passSigns(Number.POSITIVE_INFINITY, state.text.length, state);
  const tree: Root = { type: 'root', children: placeSigns(content, state.signs) };
  if (state.isProse) typesetTree(tree, context.registers.undivided);
  tree.children = showControls(tree.children as ElementContent[]);
  return {
    ...state,
    text: state.text.replace(/^ +| +$/g, ''),
    html: toHtml(trimmed(tree), { collapseEmptyAttributes: true }),
  };
}

function trimmed(tree: Root): Root {
  const first = tree.children[0];
  if (first?.type === 'text') first.value = first.value.replace(/^ /, '');
  const last = tree.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/ $/, '');
  return tree;
}
