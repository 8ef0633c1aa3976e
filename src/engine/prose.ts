/**
 * Renders editorial prose: notes, lives, abstracts, essays.
 *
 *     Keeper since 4 March 1849 [@almanac-1850, p. 8] :certain         citation, certainty
 *     [the credit](i#t43-t61), [the pier](place:north-pier)            passages, entries
 */
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Link as MdastLink, Nodes, Root, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { type Handler, toHast } from 'mdast-util-to-hast';
import {
  documentAddress,
  entryAddress,
  noteAddress,
  passageAddress,
  workAddress,
} from './model/addresses.ts';
import type { Link, Point } from './model/document.ts';
import type { CitedWork } from './model/reference-label.ts';
import { typesetTree } from './rehype/typography.ts';
import { parseProse } from './remark/markdown.ts';
import { readTarget } from './remark/target.ts';
import { perhaps } from './report/nearest.ts';
import type { Problem } from './report/problem.ts';

export interface ProseContext {
  readonly file: string;
  readonly works: ReadonlyMap<string, CitedWork>;
  /** Place of an offset in the text that was parsed. */
  readonly point: (offset: number) => Point;
  /** The passage or note the prose belongs to, for backlinks. */
  readonly from?: string;
}

export interface Prose {
  readonly html: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** A mark of certainty that Markdown took for words: `:certain:`. */
const STRAY_MARK = /:(?:certain|probable)\b:?/g;
const CITATION = /\[(@[^\]]+)\]/g;

/** Renders a Markdown string of one paragraph as inline HTML. */
export function renderInline(markdown: string, context: ProseContext): Prose {
  const root = parseProse(markdown);
  const prose = renderProse(root.children, context);
  const only = root.children.length === 1 && root.children[0]?.type === 'paragraph';
  return only ? { ...prose, html: prose.html.replace(/^<p>|<\/p>$/g, '') } : prose;
}

/** Renders nodes that have been parsed already, such as the content of a note. */
export function renderProse(nodes: readonly Nodes[], context: ProseContext): Prose {
  const { file, works, point, from } = context;
  const links: Link[] = [];
  const problems: Problem[] = [];
  const located = { file, ...(from === undefined ? {} : { from }) };

  const cite = (value: string, start: number): ElementContent[] => {
    const out: ElementContent[] = [];
    let end = 0;
    for (const match of value.matchAll(CITATION)) {
      if (match.index > end) out.push({ type: 'text', value: value.slice(end, match.index) });
      end = match.index + match[0].length;
      out.push({ type: 'text', value: '(' });
      const parts = (match[1] ?? '').split(';');
      let at = start + match.index + 1;
      parts.forEach((part, index) => {
        const [, indent = '', key = '', locator = ''] =
          /^(\s*)@([\w-]+)(?:,\s*(.+))?$/.exec(part) ?? [];
        links.push({
          to: 'works',
          id: key,
          position: point(at + indent.length + 1),
          length: key.length,
          ...located,
        });
        const work = works.get(key);
        const label =
          (work === undefined ? key : work.label) + (locator === '' ? '' : `, ${locator}`);
        if (index > 0) out.push({ type: 'text', value: '; ' });
        out.push(h('a', { className: ['citation'], href: workAddress(key) }, label));
        at += part.length + 1;
      });
      out.push({ type: 'text', value: ')' });
    }
    if (end < value.length) out.push({ type: 'text', value: value.slice(end) });
    return out;
  };

  const text: Handler = (_state, node: Text) => {
    const start = node.position?.start.offset ?? 0;
    for (const { index, 0: mark } of node.value.matchAll(STRAY_MARK)) {
      problems.push({
        rule: 'directive-known',
        message: `Unexpected "${mark}" inside words, expected a space before the mark and a space or a full stop after it.`,
        file,
        point: point(start + index),
        length: mark.length,
      });
    }
    return cite(node.value, start);
  };

  const link: Handler = (state, node: MdastLink): Element => {
    const offset = (node.position?.end.offset ?? 1) - 1 - node.url.length;
    const target = readTarget(node.url);
    const children = state.all(node) as ElementContent[];
    if (target === undefined) {
      if (/^https?:\/\/|^\//.test(node.url)) return h('a', { href: node.url }, children);
      problems.push({
        rule: 'reference-lands',
        message: `Unexpected address "${node.url}", expected a passage (i#t8), an entry (person:id, place:id, group:id) or an address of the web.`,
        file,
        point: point(offset),
        length: node.url.length,
      });
      return h('span', children);
    }
    links.push({ ...target, position: point(offset), length: node.url.length, ...located });
    return h('a', propertiesOf(target), children);
  };

  const textDirective: Handler = (_state, node: TextDirective): ElementContent[] => {
    if (node.name === 'certain' || node.name === 'probable') {
      return [h('span', { className: ['certainty', node.name] }, node.name)];
    }
    // A colon before a figure, as in "8:00", is the text's own.
    if (/^\d+$/.test(node.name)) return [{ type: 'text', value: `:${node.name}` }];
    problems.push({
      rule: 'directive-known',
      message: `Unexpected directive ":${node.name}", expected :certain or :probable; write "\\:" for a colon of the text.`,
      file,
      point: point(node.position?.start.offset ?? 0),
      length: node.name.length + 1,
      ...perhaps(node.name, ['certain', 'probable']),
    });
    return [];
  };

  const root: Root = { type: 'root', children: [...nodes] as RootContent[] };
  const tree = toHast(root, { handlers: { text, link, textDirective } });
  if (tree.type !== 'root') throw new Error('A root becomes a root.');
  typesetTree(tree);
  return { html: toHtml(tree).trim(), text: toText(tree).trim(), links, problems };
}

function propertiesOf(target: NonNullable<ReturnType<typeof readTarget>>): Properties {
  if (target.to === 'document') return { href: documentAddress(target.id) };
  if (target.to !== 'passage')
    return { className: ['name'], href: entryAddress[target.to](target.id) };
  const { id, first, last } = target;
  return first.startsWith('n-')
    ? { href: noteAddress(id, first) }
    : { className: ['reference'], href: passageAddress(id, first, last) };
}
