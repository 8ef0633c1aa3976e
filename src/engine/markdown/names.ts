/**
 * Registered names in a passage: names that the index finds, and names that editors mark.
 *
 *     Hansen had the watch                             found; the record's `readings` resolve which Hansen
 *     :name[the keeper]{ref=mara-quill}                marked
 *     :name[March]{ref=none}                           not a name, although it looks like one
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { classesOfName } from '../../markup/classes-of-name.ts';
import { CLASS_SPEAKER } from '../../markup/contract.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Point } from '../source/position.ts';
import type { BrokenName } from './broken-names.ts';
import { appendText, type InlineState, type PassageContext } from './inline-state.ts';
import { type MappedText, sliceText } from './mapped-text.ts';
import type { EntryRef, NameMatch } from './name-index.ts';
import { offsetOf } from './source-text.ts';

/** A name whose entry is known. */
interface NamedEntry extends EntryRef {
  readonly form: string;
  readonly position: Point;
  /** Characters to underline in messages. */
  readonly length: number;
}

/**
 * Reads text that may contain registered names.
 * @param linked whether names link to their entries: false inside a link
 */
export function readNames(run: MappedText, state: InlineState, linked: boolean): ElementContent[] {
  const out: ElementContent[] = [];
  let from = 0;
  for (const match of state.isProse && !state.isInName
    ? state.context.registers.names.find(run.text)
    : []) {
    if (match.start > from) out.push(readPlain(sliceText(run, from, match.start), state));
    out.push(...readMatch(match, sliceText(run, match.start, match.end), state, linked));
    from = match.end;
  }
  if (from < run.text.length) out.push(readPlain(sliceText(run, from), state));
  return out;
}

function readPlain(run: MappedText, state: InlineState): ElementContent {
  appendText(run, state);
  return { type: 'text', value: run.text };
}

function readMatch(
  match: NameMatch,
  run: MappedText,
  state: InlineState,
  linked: boolean,
): ElementContent[] {
  const { form } = match;
  const position = state.context.source.point(run.offsets[0] ?? 0);
  appendText(run, state);
  const words: ElementContent[] = [{ type: 'text', value: form }];
  const entry = entryMeant(match, state);
  return entry === undefined
    ? markAmbiguous(match, position, state)
    : markName({ ...entry, form, position, length: form.length }, words, state, linked);
}

/** The entry that a match means. Notes that the reading of the record is used, if there is one. */
function entryMeant({ form, candidates }: NameMatch, state: InlineState): EntryRef | undefined {
  const { context } = state;
  const { readings } = context.record;
  const chosen = Object.hasOwn(readings, form) ? readings[form] : undefined;
  // A reading that names the only candidate resolves nothing.
  const decides = chosen !== undefined && (candidates.length > 1 || candidates[0]?.id !== chosen);
  if (decides) state.readingsUsed.add(form);
  return chooseCandidate(candidates, chosen, context);
}

/** The entry that a form means: its only candidate, or the one that the record chooses; `undefined` if it is ambiguous. */
function chooseCandidate(
  candidates: readonly EntryRef[],
  chosen: string | undefined,
  { registers }: PassageContext,
): EntryRef | undefined {
  const left = chosen === undefined ? candidates : candidates.filter(({ id }) => id === chosen);
  if (left.length === 1) return left[0];
  if (chosen === undefined) return undefined;
  return { register: registers.names.registerOf(chosen) ?? 'people', id: chosen };
}

/**
 * Reads a name with the beginning of a page in it. The label of the page is no link there, because a link contains no other one.
 * @param read reads its parts
 */
export function readBrokenName(
  { match, children, offset }: BrokenName,
  state: InlineState,
  linked: boolean,
  read: (nodes: readonly PhrasingContent[]) => ElementContent[],
): ElementContent[] {
  const { form } = match;
  const position = state.context.source.point(offset);
  state.isInName = true;
  const content = read(children);
  state.isInName = false;
  const entry = entryMeant(match, state);
  if (entry !== undefined) {
    return markName({ ...entry, form, position, length: form.length }, content, state, linked);
  }
  markAmbiguous(match, position, state);
  return content;
}

/**
 * Reads `:name[form]{ref=id}`. An unknown id is reported by the rule `name-is-known`.
 * @param read reads the words of the name, in which words may be marked
 */
export function readMarkedName(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  read: (nodes: readonly PhrasingContent[]) => ElementContent[],
): ElementContent[] {
  const { source, registers } = state.context;
  const offset = offsetOf(node);
  const start = state.text.length;
  for (const child of node.children) {
    if (child.type !== 'link' && !(child.type === 'textDirective' && child.name === 'name')) {
      continue;
    }
    source.report(
      'inline-is-transcribable',
      source.point(offsetOf(child)),
      `Unexpected ${child.type === 'link' ? 'link' : 'name'} in a name, expected words.`,
    );
  }
  const isInName = state.isInName;
  state.isInName = true;
  const content = read(node.children);
  state.isInName = isInName;
  const form = state.text.slice(start);
  const id = node.attributes?.ref ?? '';
  // A missing id is reported by the check of directives.
  if (id === 'none' || id.trim() === '' || isInName) return content;
  const at = source.text.indexOf(id, source.text.indexOf('ref=', offset));
  const position = source.point(at === -1 ? offset : at);
  const register = registers.names.registerOf(id) ?? 'people';
  const entry = { register, id, form, position, length: id.length };
  return markName(entry, content, state, linked);
}

/** Records a name whose words have just been appended, and renders it. */
function markName(
  { register, id, form, position, length }: NamedEntry,
  content: ElementContent[],
  state: InlineState,
  linked: boolean,
): ElementContent[] {
  const { source, registers } = state.context;
  const end = state.text.length;
  const start = end - form.length;
  const isFirst = state.isTurn && start === 0;
  const role = (isFirst || state.isInSpeaker) && register === 'people' ? 'speaker' : 'named';
  state.mentions.push({ register, id, form, start, end, role, candidates: [], position });
  const to = registers.names.registerOf(id) ?? 'entries';
  state.links.push({ to, id, file: source.file, position, length, from: state.id });
  if (!linked) return content;
  const classes = classesOfName(form);
  const className = role === 'speaker' ? [...classes, CLASS_SPEAKER] : classes;
  return [h('a', { className, href: entryAddress[register](id) }, content)];
}

/** Records an ambiguous name. The rule `name-is-unambiguous` reports it. */
function markAmbiguous(
  { form, candidates }: NameMatch,
  position: Point,
  state: InlineState,
): ElementContent[] {
  const end = state.text.length;
  state.mentions.push({
    register: candidates[0]?.register ?? 'people',
    id: '',
    form,
    start: end - form.length,
    end,
    role: 'named',
    candidates: candidates.map(({ id }) => id),
    position,
  });
  return [{ type: 'text', value: form }];
}
