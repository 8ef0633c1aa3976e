/**
 * Reads marks of words: italics, deletions, insertions, gaps. Words in a mark are received words, and may have names, calls of
 * notes, references and other marks in them. What the page says of a mark has `data-editorial`.
 *
 *     The oil is :del[nearly]{by=anna-belova} :add[quite]{place=above} out.
 */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { DATA_EDITORIAL, DATA_RECEIVED } from '../../markup/contract.ts';
import { placeWords } from '../../markup/source-places.ts';
import { openingOf } from '../format/declaration.ts';
import type { MarkDirective, MarkKind, Place } from '../format/marks.ts';
import { directionOf } from '../model/language.ts';
import { isLanguageTag } from '../schemas/language-tag.ts';
import { slugOf } from '../schemas/statement.ts';
import { boundsExceeded } from './emendations.ts';
import { appendReading, type InlineState } from './inline-state.ts';
import { offsetOf, offsetOfWord } from './source-text.ts';

/** Reads the content of a mark. */
type ReadContent = (nodes: readonly PhrasingContent[]) => ElementContent[];

/** What stands for a gap in the text of a passage. */
const GAP = '[…]';

/** Reads `*italics*` or `**bold**`. */
export function readEmphasis(
  node: Emphasis | Strong,
  state: InlineState,
  read: ReadContent,
): ElementContent[] {
  const kind = node.type === 'emphasis' ? 'italic' : 'bold';
  return readWithin(kind, {}, node.children, state, read);
}

/**
 * Reads a directive that marks words. What is missing in it is reported by the check of directives.
 * @param linked whether links may be made: false inside a link
 */
export function readMark(
  node: TextDirective,
  directive: MarkDirective,
  state: InlineState,
  linked: boolean,
  read: ReadContent,
): ElementContent[] {
  reportUnknownValues(node, directive, state);
  const { mark } = directive;
  const values = Object.fromEntries(
    Object.entries(node.attributes ?? {}).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  linkHand(node, values.by, state);
  if (mark === 'gap') return [readGap(node, values, state)];
  if (mark === 'page-break') return [readBreak(node, values, state, linked)];
  return readWithin(mark, values, node.children, state, read);
}

function readWithin(
  kind: MarkKind,
  values: Readonly<Record<string, string>>,
  nodes: readonly PhrasingContent[],
  state: InlineState,
  read: ReadContent,
): ElementContent[] {
  const start = state.text.length;
  const place = state.marks.length;
  const content = read(nodes);
  // Before the marks in it.
  state.marks.splice(place, 0, { kind, start, end: state.text.length, values });
  return elementsOf(kind, content, values, state);
}

function readGap(
  node: TextDirective,
  values: Readonly<Record<string, string>>,
  state: InlineState,
): ElementContent {
  const { registers } = state.context;
  const { extent = '', reason, received } = values;
  const start = state.text.length;
  appendReading(GAP, state);
  state.marks.push({ kind: 'gap', start, end: state.text.length, values });
  const words = editorial('gap', `[${registers.strings.marks.gap(extent, reason)}]`);
  return inPlaceOf(received, words, node, state);
}

/** Reads the beginning of a page or folio. It is no text: the words before and after it may be one. */
function readBreak(
  node: TextDirective,
  { id: given, received }: Readonly<Record<string, string>>,
  state: InlineState,
  linked: boolean,
): ElementContent {
  const { source, registers } = state.context;
  const unit = node.name === 'folio' ? 'folio' : 'page';
  const number = wordsOf(node);
  const id = given ?? `${unit}-${slugOf(number)}`;
  const at = state.text.length;
  const position = source.point(offsetOf(node));
  state.breaks.push({ id, unit, number, passage: state.id, at, position });
  const label = placeWords({ unit, first: number, last: number }, registers.placeForms);
  const values = { unit, number, id, citation: label };
  state.marks.push({ kind: 'page-break', start: at, end: at, values });
  const properties = { className: ['page-break'], id, [DATA_EDITORIAL]: '' };
  // A link contains no other one.
  const link = linked
    ? h('a', { ...properties, href: `#${id}` }, label)
    : h('span', properties, label);
  return inPlaceOf(received, link, node, state);
}

/** What the editors say in the place of received words, if there are some. */
function inPlaceOf(
  received: string | undefined,
  content: ElementContent,
  node: TextDirective,
  state: InlineState,
): ElementContent {
  if (received === undefined) return content;
  const { source } = state.context;
  for (const fault of boundsExceeded(received)) {
    source.report('departure-is-bounded', source.point(offsetOf(node)), fault, {
      length: openingOf({ kind: 'text', name: node.name }).length,
    });
  }
  state.witnessText.text += received;
  for (const _ of received) state.witnessText.offsets.push(offsetOf(node));
  state.departures.push({ received, reading: '' });
  return h('span', { [DATA_RECEIVED]: received }, content);
}

/** The elements of marks whose look says what they are, without words of the editors. */
const PLAIN: Readonly<Partial<Record<MarkKind, { tag: string; className?: string }>>> = {
  italic: { tag: 'i' },
  bold: { tag: 'b' },
  underlined: { tag: 'u' },
  'small-capitals': { tag: 'span', className: 'small-capitals' },
  superscript: { tag: 'sup' },
  subscript: { tag: 'sub' },
};

function elementsOf(
  kind: MarkKind,
  content: ElementContent[],
  { place, by, how, is, expanded = '' }: Readonly<Record<string, string>>,
  { context: { registers } }: InlineState,
): ElementContent[] {
  const plain = PLAIN[kind];
  if (plain !== undefined) {
    const { tag, className } = plain;
    return [h(tag, className === undefined ? {} : { className: [className] }, content)];
  }
  const { marks } = registers.strings;
  const spoken = (words: string): ElementContent[] => [
    editorial('spoken', `[${words}: `),
    ...content,
    editorial('spoken', ']'),
  ];
  const hand = marks.hand(by === undefined ? undefined : registers.names.nameOf(by), how);
  const signed = hand === '' ? [] : [editorial('hand', ` [${hand}]`)];
  switch (kind) {
    case 'language':
      return [h('span', languageAttributes(is), content)];
    case 'deleted':
      return [h('del', spoken(marks.deleted)), ...signed];
    case 'added':
      return [
        h(
          'ins',
          place === undefined ? {} : { className: [place] },
          spoken(marks.added(place as Place | undefined)),
        ),
        ...signed,
      ];
    case 'abbreviation':
      return [
        h('span', { className: ['abbreviation'] }, content),
        h('span', { className: ['expansion'], [DATA_EDITORIAL]: '' }, [
          editorial('bracket', ' ['),
          { type: 'text', value: expanded },
          editorial('bracket', ']'),
        ]),
      ];
    default:
      return [...content, editorial('doubt', '[?]')];
  }
}

/** The attributes of words in a language; none if it is not known. */
const languageAttributes = (tag = ''): Properties =>
  isLanguageTag(tag) ? { lang: tag, dir: directionOf(tag) } : {};

/** Words of the editors. */
const editorial = (className: string, words: string): ElementContent =>
  h('span', { className: [className], [DATA_EDITORIAL]: '' }, words);

/** Reports values of attributes that are not among those declared. */
function reportUnknownValues(
  node: TextDirective,
  { attributes }: MarkDirective,
  { context: { source } }: InlineState,
): void {
  const report = (value: string, message: string): void =>
    source.report(
      'mark-is-complete',
      source.point(offsetOfWord(source.text, node, value)),
      message,
      { length: value.length },
    );
  for (const [key, { type, values }] of Object.entries(attributes)) {
    const value = node.attributes?.[key] ?? '';
    if (value === '') continue;
    if (type === 'language' && !isLanguageTag(value)) {
      report(value, `Unexpected language "${value}", expected a tag such as "ru" or "grc".`);
    }
    if (values !== undefined && !values.includes(value)) {
      report(value, `Unexpected ${key} "${value}", expected ${values.join(', ')}.`);
    }
  }
}

/** Adds a link for the person or group whose hand a mark is in. */
function linkHand(node: TextDirective, id: string | undefined, state: InlineState): void {
  if (id === undefined) return;
  const { source } = state.context;
  const position = source.point(offsetOfWord(source.text, node, id));
  const { file } = source;
  state.links.push({ to: 'parties', id, file, position, length: id.length, from: state.id });
}
