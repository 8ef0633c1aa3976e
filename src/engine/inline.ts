/**
 * Reads the words of one passage: marks names, note calls and references, and keeps the stream of
 * received characters that the proof of conservation compares with the witness.
 */
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Link as MdastLink, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { documentAddress, entryAddress, passageAddress } from './model/addresses.ts';
import type {
  CrossReference,
  Departure,
  Link,
  Mention,
  NoteCall,
  Point,
} from './model/document.ts';
import type { NameIndex, Register } from './names.ts';
import { typesetTree } from './rehype/typography.ts';
import { type Run, readRun, slice } from './remark/runs.ts';
import { readTarget } from './remark/target.ts';
import { perhaps } from './report/nearest.ts';
import type { Complain } from './report/problem.ts';

/** What a document tells the reading of its passages. */
export interface InlineContext {
  readonly file: string;
  /** The file's whole text. */
  readonly source: string;
  readonly names: NameIndex;
  readonly readings: Readonly<Record<string, string>>;
  readonly point: (offset: number) => Point;
  /** Gives each call of a note its id, counting through the document. */
  readonly callId: (label: string) => string;
  readonly problem: Complain;
  /** False for words that are no language: addresses. They are neither typeset nor searched for names. */
  readonly prose: boolean;
}

export interface ReadPassage {
  readonly text: string;
  readonly html: string;
  readonly mentions: readonly Mention[];
  readonly calls: readonly NoteCall[];
  readonly references: readonly CrossReference[];
  readonly departures: readonly Omit<Departure, 'passage'>[];
  readonly links: readonly Link[];
  readonly readingsUsed: ReadonlySet<string>;
  /** Received characters with their offsets in the file. */
  readonly stream: Run;
}
const DANGLING_CALL = /\[\^([^\]\s]+)\]/g;

/**
 * Reads the inline content of a passage.
 * @param skip characters at its beginning that are block attributes.
 * @param isTurn whether a name at its very beginning is the speaker's.
 */
export function readPassage(
  id: string,
  nodes: readonly PhrasingContent[],
  skip: number,
  isTurn: boolean,
  context: InlineContext,
): ReadPassage {
  const { file, source, names, readings } = context;
  let text = '';
  const stream: { text: string; offsets: number[] } = { text: '', offsets: [] };
  const mentions: Mention[] = [];
  const calls: NoteCall[] = [];
  const references: CrossReference[] = [];
  const departures: Omit<Departure, 'passage'>[] = [];
  const links: Link[] = [];
  const readingsUsed = new Set<string>();

  const take = (run: Run): void => {
    text += run.text;
    stream.text += run.text;
    stream.offsets.push(...run.offsets);
  };

  const name = (
    form: string,
    register: Register,
    entry: string,
    point: Point,
    linked: boolean,
    length = form.length,
  ): ElementContent => {
    const start = text.length - form.length;
    const role = isTurn && start === 0 && register === 'people' ? 'speaker' : 'named';
    mentions.push({
      register,
      id: entry,
      form,
      start,
      end: text.length,
      role,
      candidates: [],
      position: point,
    });
    const to = names.registerOf(entry) ?? 'entries';
    links.push({ to, id: entry, file, position: point, length, from: id });
    if (!linked) return { type: 'text', value: form };
    return h(
      'a',
      {
        className: role === 'speaker' ? ['name', 'speaker'] : ['name'],
        href: entryAddress[register](entry),
      },
      form,
    );
  };

  /** Words in which calls of notes that nothing defines may stand: Markdown leaves those as they are. */
  const words = (run: Run, linked: boolean): ElementContent[] => {
    const out: ElementContent[] = [];
    let from = 0;
    for (const match of run.text.matchAll(DANGLING_CALL)) {
      out.push(...plainWords(slice(run, from, match.index), linked));
      out.push(...call(match[1] ?? '', run.offsets[match.index] ?? 0));
      from = match.index + match[0].length;
    }
    return [...out, ...plainWords(slice(run, from), linked)];
  };

  const plainWords = (run: Run, linked: boolean): ElementContent[] => {
    const out: ElementContent[] = [];
    let from = 0;
    const plain = (to: number): void => {
      if (to <= from) return;
      take(slice(run, from, to));
      out.push({ type: 'text', value: run.text.slice(from, to) });
      from = to;
    };
    for (const match of context.prose ? names.find(run.text) : []) {
      plain(match.start);
      const point = context.point(run.offsets[match.start] ?? 0);
      const reading = readings[match.form];
      const bearers =
        reading === undefined
          ? match.bearers
          : match.bearers.filter((bearer) => bearer.id === reading);
      const decided = match.bearers.length > 1 || match.bearers[0]?.id !== reading;
      if (reading !== undefined && decided) readingsUsed.add(match.form);
      from = match.end;
      take(slice(run, match.start, match.end));
      const [only] = bearers;
      if (bearers.length === 1 && only !== undefined) {
        out.push(name(match.form, only.register, only.id, point, linked));
      } else if (reading !== undefined) {
        const register = names.registerOf(reading);
        out.push(name(match.form, register ?? 'people', reading, point, linked));
      } else {
        mentions.push({
          register: match.bearers[0]?.register ?? 'people',
          id: '',
          form: match.form,
          start: text.length - match.form.length,
          end: text.length,
          role: 'named',
          candidates: match.bearers.map((bearer) => bearer.id),
          position: point,
        });
        out.push({ type: 'text', value: match.form });
      }
    }
    plain(run.text.length);
    return out;
  };

  const call = (label: string, offset: number): ElementContent[] => {
    const callIdentity = context.callId(label);
    calls.push({ label, id: callIdentity, at: text.length, position: context.point(offset) });
    const isSource = /^\d+$/.test(label);
    if (isSource) {
      stream.text += label;
      for (const _ of label) stream.offsets.push(offset + 2);
    }
    return [
      h(
        'sup',
        {
          className: isSource ? ['call'] : ['call', 'letter'],
          id: callIdentity,
          dataPagefindIgnore: 'all',
          ...(isSource ? {} : { dataEditorial: '' }),
        },
        h('a', { href: `#n-${label}`, role: 'doc-noteref' }, label),
      ),
    ];
  };

  const reference = (node: MdastLink, linked: boolean): ElementContent[] => {
    const offset = node.position?.start.offset ?? 0;
    const target = readTarget(node.url);
    const start = text.length;
    const children = node.children.flatMap((child) => inline(child, false));
    const urlAt = source.indexOf(`](${node.url}`, offset);
    const point = context.point(urlAt === -1 ? offset : urlAt + 2);
    if (target === undefined || (target.to !== 'passage' && target.to !== 'document')) {
      context.problem(
        'reference-lands',
        point,
        `Unexpected address "${node.url}", expected a document or passage such as i#t8 or i#t8-t12.`,
        { length: node.url.length },
      );
      return children;
    }
    links.push({ ...target, file, position: point, length: node.url.length, from: id });
    const { id: document, first, last } = target;
    if (first !== undefined && last !== undefined) {
      references.push({
        document,
        first,
        last,
        phrase: text.slice(start),
        start,
        end: text.length,
      });
    }
    if (!linked) return children;
    const href =
      first === undefined || last === undefined
        ? documentAddress(document)
        : passageAddress(document, first, last);
    return [h('a', { className: ['reference'], href }, children)];
  };

  const directive = (node: TextDirective, linked: boolean): ElementContent[] => {
    const offset = node.position?.start.offset ?? 0;
    const point = context.point(offset);
    if (node.name === 'name') {
      const [child] = node.children;
      const run =
        child?.type === 'text' ? readRun(child as Text, source) : { text: '', offsets: [] };
      take(run);
      const entry = node.attributes?.ref ?? '';
      if (entry === 'none') return [{ type: 'text', value: run.text }];
      const at = source.indexOf(entry, source.indexOf('ref=', offset));
      const refPoint = entry !== '' && at !== -1 ? context.point(at) : point;
      const register = names.registerOf(entry) ?? 'people';
      return [name(run.text, register, entry, refPoint, linked, entry.length)];
    }
    if (node.name === 'reading') {
      const received = node.attributes?.received ?? '';
      const reading = wordsOf(node);
      departures.push({ received, reading, reason: node.attributes?.reason ?? '' });
      text += reading;
      stream.text += received;
      for (const _ of received) stream.offsets.push(offset);
      if ((node.attributes?.reason ?? '') === '') {
        context.problem(
          'departure-has-reason',
          point,
          `Unexpected reading "${reading}" without a reason, expected reason="…" in its braces.`,
          { length: ':reading'.length },
        );
      }
      return [h('span', { className: ['departure'], dataReceived: received }, reading)];
    }
    const end = node.position?.end.offset ?? offset;
    if (end - offset === node.name.length + 1) {
      // A colon before a letter or figure, as in "8:00": the text's own.
      const offsets = Array.from({ length: end - offset }, (_, index) => offset + index);
      return words({ text: source.slice(offset, end), offsets }, linked);
    }
    context.problem(
      'directive-known',
      point,
      `Unexpected directive ":${node.name}", expected :name or :reading.`,
      { length: node.name.length + 1, ...perhaps(node.name, ['name', 'reading']) },
    );
    return [];
  };

  const inline = (node: PhrasingContent, linked: boolean): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return words(readRun(node, source, node === nodes[0] ? skip : 0), linked);
      case 'break':
        take({ text: ' ', offsets: [node.position?.start.offset ?? 0] });
        return [{ type: 'text', value: ' ' }];
      case 'link':
        return reference(node, linked);
      case 'footnoteReference':
        return call(node.label ?? node.identifier, node.position?.start.offset ?? 0);
      case 'textDirective':
        return directive(node as TextDirective, linked);
      default:
        context.problem(
          'inline-is-transcribable',
          context.point(node.position?.start.offset ?? 0),
          `Unexpected ${node.type}, expected words, a note call, a reference or a name; put "\\" before a sign that is the text's own.`,
        );
        return [];
    }
  };

  const tree: Root = { type: 'root', children: nodes.flatMap((node) => inline(node, true)) };
  if (context.prose) typesetTree(tree);
  return {
    text: text.trim(),
    html: toHtml(trimmed(tree)),
    mentions,
    calls,
    references,
    departures,
    links,
    readingsUsed,
    stream,
  };
}

function trimmed(tree: Root): Root {
  const first = tree.children[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = tree.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return tree;
}
