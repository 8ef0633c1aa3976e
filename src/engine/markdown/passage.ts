/**
 * Reads one passage: marks names, note calls and references, and records the received characters that the verbatim check
 * compares with the witness.
 *
 *   inline content → words, calls, references, directives → names and emendations
 */
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  CrossReference,
  Emendation,
  Link,
  Mention,
  NoteCall,
  PassageKind,
} from '../model/document.ts';
import type { ParsedPassage } from './blocks.ts';
import { showControls } from './control-characters.ts';
import { readInline } from './inline.ts';
import { newInlineState, type PassageContext } from './inline-state.ts';
import type { MappedText } from './mapped-text.ts';
import { typesetTree } from './typography.ts';

/** A passage after its inline content is read. */
export interface ReadPassage {
  readonly text: string;
  readonly html: string;
  readonly mentions: readonly Mention[];
  readonly calls: readonly NoteCall[];
  readonly references: readonly CrossReference[];
  readonly emendations: readonly Omit<Emendation, 'passage'>[];
  readonly links: readonly Link[];
  readonly readingsUsed: ReadonlySet<string>;
  /** The received characters, with their offsets in the file. */
  readonly witnessText: MappedText;
}

/** Reads the inline content of a passage. Problems are reported to the context's source. */
export function readPassage(
  { attributes, children }: ParsedPassage,
  kind: PassageKind,
  context: PassageContext,
): ReadPassage {
  const state = newInlineState({
    id: attributes.id ?? '',
    isTurn: kind === 'turn',
    isProse: !attributes.classes.includes('url'),
    context,
  });
  const tree: Root = {
    type: 'root',
    children: children.flatMap((node, index) =>
      readInline(node, state, true, index === 0 ? attributes.length : 0),
    ),
  };
  if (state.isProse) typesetTree(tree, context.registers.units);
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
