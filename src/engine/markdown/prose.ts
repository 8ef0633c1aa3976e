/**
 * Renders editorial prose: notes, lives, abstracts and essays.
 *
 *     Keeper since 4 March 1849 [@almanac-1850, p. 8] :certain         citation, certainty
 *     [the credit](i#t43-t61), [the pier](place:north-pier)            passages, entries
 *     :count{of=turns document=log}                                    a number that the engine counts
 */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type {
  FootnoteDefinition,
  FootnoteReference,
  LinkReference,
  Link as MdastLink,
  Nodes,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type {
  ContainerDirective,
  Directives,
  LeafDirective,
  TextDirective,
} from 'mdast-util-directive';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { CLASS_CERTAINTY } from '../../markup/contract.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import { type Fault, faultsOfDirective, findDirective } from '../format/check.ts';
import type { Link } from '../model/document.ts';
import type { CitedWork } from '../model/reference-label.ts';
import { certainty } from '../schemas/statement.ts';
import type { Point } from '../source/position.ts';
import { isExternalAddress, unwantedPart } from '../source/web-addresses.ts';
import { classAlignedCells } from './cell-alignment.ts';
import { readCitations, unclosedCitations } from './citations.ts';
import { showControls } from './control-characters.ts';
import { type Countable, makeCount } from './counts.ts';
import { findNestedLinks } from './nested-links.ts';
import { DANGLING_CALL } from './note-calls.ts';
import { parseProse } from './parse.ts';
import { repeatedAttributes } from './repeated-attributes.ts';
import { offsetOf } from './source-text.ts';
import { linkProperties, parseTarget } from './targets.ts';
import { typesetTree } from './typography.ts';
import { findUnshown } from './unshown.ts';

export interface ProseContext {
  readonly file: string;
  readonly works: ReadonlyMap<string, CitedWork>;
  /** Units of the edition, as `typeset` takes them. */
  readonly undivided: RegExp;
  /** The position of an offset in the parsed text. */
  readonly point: (offset: number) => Point;
  /** What a `:count` may count. */
  readonly countable: Countable;
  /** The passage or note that the prose belongs to, for backlinks. */
  readonly from?: string;
}

export interface Prose {
  readonly html: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly problems: readonly Diagnostic[];
}

/** A certainty mark that Markdown parses as text: `:certain:`. */
const STRAY_MARK = /:(?:certain|probable|possible)\b:?/g;

/** What a text of one paragraph has beside it. */
const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'second paragraph',
  thematicBreak: 'line of dashes',
  code: 'code',
};

const labelOf = ({ label, identifier }: FootnoteReference | FootnoteDefinition): string =>
  `[^${label ?? identifier}]`;

/** Renders a Markdown string of one paragraph as inline HTML. */
export function renderInline(markdown: string, context: ProseContext): Prose {
  const root = parseProse(markdown);
  const prose = renderProse(root.children, context);
  const [first, second] = root.children.filter(
    ({ type }) => type !== 'definition' && type !== 'html',
  );
  const stray = first?.type === 'paragraph' ? second : first;
  if (stray === undefined) return { ...prose, html: prose.html.replace(/^<p>|<\/p>$/g, '') };
  const message = `Unexpected ${NAMES[stray.type] ?? stray.type}, expected one paragraph.`;
  const { file, point } = context;
  const problem: Diagnostic = {
    rule: 'prose-is-shown',
    message,
    file,
    point: point(offsetOf(stray)),
  };
  return { ...prose, problems: [...prose.problems, problem] };
}

/** Renders parsed nodes, such as the content of a note. */
export function renderProse(nodes: readonly Nodes[], context: ProseContext): Prose {
  const { file, works, point, countable, from } = context;
  const links: Link[] = [];
  const problems: Diagnostic[] = [];
  const located = { file, ...(from === undefined ? {} : { from }) };
  const complain = (
    rule: RuleName,
    offset: number,
    length: number,
    message: string,
    more: Partial<Diagnostic> = {},
  ): void => {
    problems.push({ rule, message, file, point: point(offset), length, ...more });
  };
  const reportNote = (isCall: boolean, label: string, offset: number): void =>
    complain(
      'note-is-in-document',
      offset,
      label.length,
      `Unexpected ${isCall ? 'call of the note' : 'note'} ${label} in editorial prose, expected it in the text of a document; here a work is cited as [@id], and a note linked as [words](document#n-a).`,
    );

  const isKnown = (node: Directives, advice = ''): boolean => {
    const found = findDirective(node, 'prose');
    const report = (rule: RuleName, { message, word, offset, suggestion }: Fault): void =>
      complain(
        rule,
        offset ?? offsetOf(node),
        offset === undefined ? node.name.length + 1 : word.length,
        message,
        suggestion === undefined ? {} : { suggestion },
      );
    if ('word' in found) {
      report('directive-known', { ...found, message: found.message + advice });
      return false;
    }
    const parts = {
      offset: offsetOf(node),
      words: wordsOf(node),
      repeated: repeatedAttributes(node),
    };
    const faults = faultsOfDirective(node, parts, found);
    for (const fault of faults) report(fault.rule, fault);
    return !faults.some(({ rule }) => rule === 'directive-is-whole');
  };

  const text: Handler = (_state, node: Text): ElementContent[] => {
    const { value } = node;
    const start = offsetOf(node);
    for (const { index, 0: mark } of value.matchAll(STRAY_MARK)) {
      complain(
        'directive-known',
        start + index,
        mark.length,
        `Unexpected "${mark}" inside words, expected a space before the mark and a space or a full stop after it.`,
      );
    }
    // If characters are escaped, brackets are text.
    const isAsWritten = (node.position?.end.offset ?? 0) - start === value.length;
    for (const { index, 0: call } of isAsWritten ? value.matchAll(DANGLING_CALL) : []) {
      reportNote(true, call, start + index);
    }
    for (const at of isAsWritten ? unclosedCitations(value) : []) {
      complain(
        'work-is-known',
        start + at,
        '[@'.length,
        'Unexpected beginning of a citation, expected its end "]" in the same words.',
      );
    }
    const { content, named } = readCitations(value, works);
    for (const { key, at } of named) {
      links.push({
        to: 'works',
        id: key,
        position: point(start + at),
        length: key.length,
        ...located,
      });
    }
    return content;
  };

  const link: Handler = (state, node: MdastLink): Element => {
    const { url } = node;
    // The address is before the closing bracket; written as "<address>" it is the whole link.
    const offset = (node.position?.end.offset ?? 1) - 1 - url.length;
    return linkTo(url, Math.max(offset, offsetOf(node)), state.all(node) as ElementContent[]);
  };

  const linkReference: Handler = (state, node: LinkReference): Element => {
    const url = state.definitionById.get(node.identifier.toUpperCase())?.url ?? '';
    return linkTo(url, offsetOf(node), state.all(node) as ElementContent[]);
  };

  const linkTo = (url: string, offset: number, children: ElementContent[]): Element => {
    const target = parseTarget(url);
    if (target !== undefined) {
      links.push({ ...target, position: point(offset), length: url.length, ...located });
      const words = toText({ type: 'root', children });
      return h('a', linkProperties(target, words), children);
    }
    const unwanted = isExternalAddress(url) ? unwantedPart(url) : undefined;
    if (isExternalAddress(url) && unwanted === undefined) return h('a', { href: url }, children);
    complain(
      'reference-lands',
      offset,
      url.length,
      unwanted === undefined
        ? `Unexpected address "${url}", expected a passage (i#t8), an entry (person:id, place:id, group:id, term:id), a page of the site (/about/) or an address that begins with https:, http: or mailto:.`
        : `Unexpected address "${url}", expected one without ${unwanted}.`,
      url.startsWith('//') ? { suggestion: `https:${url}` } : {},
    );
    return h('span', children);
  };

  const textDirective: Handler = (_state, node: TextDirective): ElementContent[] => {
    const { name } = node;
    // A colon before a digit, as in "8:00", belongs to the text.
    if (/^\d+$/.test(name)) return [{ type: 'text', value: `:${name}` }];
    if (!isKnown(node, ' Write "\\:" for a colon of the text.')) return [];
    if (name === 'count') return countIn(node);
    const level = certainty.options.find((one) => one === name);
    if (level === undefined) return [h('span', name)];
    const mark = countable.strings.register.certaintyInSentence[level];
    return mark === '' ? [] : [h('span', { className: [CLASS_CERTAINTY] }, mark)];
  };

  const countIn = (node: TextDirective): ElementContent[] => {
    const count = makeCount(node.attributes ?? {}, countable);
    if ('text' in count) return [{ type: 'text', value: count.text }];
    const { fault, ...more } = count;
    complain('count-is-known', offsetOf(node), ':count'.length, fault, more);
    return [];
  };

  const blockDirective: Handler = (_state, node: LeafDirective | ContainerDirective): [] => {
    isKnown(node);
    return [];
  };

  const note: Handler = (_state, node: FootnoteReference | FootnoteDefinition): [] => {
    reportNote(node.type === 'footnoteReference', labelOf(node), offsetOf(node));
    return [];
  };

  for (const { offset, length, message } of findUnshown(nodes)) {
    complain('prose-is-shown', offset, length, message);
  }
  for (const { offset, length, message } of findNestedLinks(nodes)) {
    complain('link-holds-words', offset, length, message);
  }
  for (const node of nodes) joinCertainty(node);
  const root: Root = { type: 'root', children: [...nodes] as RootContent[] };
  const notes = { footnoteReference: note, footnoteDefinition: note };
  const directives = {
    textDirective,
    leafDirective: blockDirective,
    containerDirective: blockDirective,
  };
  const handlers = { text, link, linkReference, ...directives, ...notes };
  const tree = toHast(root, { handlers });
  if (tree.type !== 'root') throw new Error('Expected toHast() to return a root node.');
  classAlignedCells(tree);
  typesetTree(tree, context.undivided);
  // A note that came with the source may have some; in other prose they are reported.
  tree.children = showControls(tree.children as ElementContent[]);
  return { html: toHtml(tree).trim(), text: toText(tree).trim(), links, problems };
}

/** Removes the space before a statement of certainty, which is a part of the sentence before it: `, probably`. */
function joinCertainty(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach((child, at) => {
    const before = node.children[at - 1];
    if (child.type === 'textDirective' && certainty.safeParse(child.name).success) {
      if (before?.type === 'text') before.value = before.value.trimEnd();
    }
    joinCertainty(child);
  });
}
