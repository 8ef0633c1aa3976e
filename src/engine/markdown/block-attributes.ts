/**
 * Block attributes, as in djot
 * (https://htmlpreview.github.io/?https://github.com/jgm/djot/blob/master/doc/syntax.html#block-attributes):
 *
 *     {#t1 .asks to=tomas-ren}
 *     The keeper asks …
 *
 * The line is removed from the paragraph below it. Above a heading it is a separate paragraph.
 */
import type { Paragraph, RootContent, Text } from 'mdast';

export interface BlockAttributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** A second anchor, and classes and values that are there twice. */
  readonly repeated: readonly string[];
  /** Words in the braces that are not attributes. */
  readonly unread: readonly string[];
  /** Characters of the first text node that belong to the attributes. */
  readonly length: number;
}

const LINE = /^\{([^{}\r\n]*)\}[ \t]*(?:\r?\n|$)/;
const PART = /#([\w-]+)|\.([\w-]+)|([\w-]+)=(?:"([^"]*)"|(\S+))/g;

/** Reads the attributes at the beginning of `text`; `undefined` if there are none. */
export function readAttributes(text: string): BlockAttributes | undefined {
  const line = LINE.exec(text);
  if (line === null) return undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  const repeated: string[] = [];
  let id: string | undefined;
  for (const [part, name, className, key, quoted, bare] of (line[1] ?? '').matchAll(PART)) {
    const isRepeated =
      (name !== undefined && id !== undefined) ||
      (className !== undefined && classes.includes(className)) ||
      (key !== undefined && values.has(key));
    if (isRepeated) repeated.push(part);
    if (name !== undefined) id ??= name;
    if (className !== undefined) classes.push(className);
    if (key !== undefined) values.set(key, quoted ?? bare ?? '');
  }
  const unread = (line[1] ?? '').replace(PART, ' ').match(/\S+/g) ?? [];
  return {
    ...(id === undefined ? {} : { id }),
    classes,
    values: Object.fromEntries(values),
    repeated,
    unread,
    length: line[0].length,
  };
}

/** The attributes of a paragraph, read from its first words. */
export function attributesOf(paragraph: Paragraph): BlockAttributes | undefined {
  const first = paragraph.children[0];
  return first?.type === 'text' ? readAttributes(first.value) : undefined;
}

/** A paragraph that consists of attributes only. */
export type AttributeLine = Paragraph & { readonly children: [Text] };

/** True for a paragraph that consists of an attribute line only. It belongs to the block below. */
export function isAttributeLine(node: RootContent): node is AttributeLine {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const attributes = attributesOf(node);
  return attributes !== undefined && (node.children[0] as Text).value.length === attributes.length;
}
