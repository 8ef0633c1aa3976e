/**
 * Typography of the displayed text. `src/markup/relation.ts` lists every change, so that the proof of a page, and
 * anyone who checks one, knows what may be shown for a received sign.
 *
 *   `--` → —   straight quotes → curly   digit-digit hyphen → –
 *
 * Words that stay on one line are in an element, so that readers copy and find the spaces that were received.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ONE_LINE } from '../../markup/classes-of-name.ts';
import { CLASS_CALL } from '../../markup/contract.ts';
import { showControls } from './control-characters.ts';

const OPENS_AFTER = /[\s([{—“‘]/;
/** Digits of one end of a range. */
const DIGITS = String.raw`\d{1,${ONE_LINE / 2}}`;
/** Text that must stay on one line: a range of numbers, or a word and the dash after it. Only the end of what is longer than a line. */
const UNDIVIDED = String.raw`${DIGITS}–${DIGITS}|[\p{L}\p{N}]{1,${ONE_LINE}}—`;

/** Finds text that must stay on one line: the same, and a number with one of the words in `units`. */
export function undividedPattern(units: readonly string[]): RegExp {
  if (units.length === 0) return new RegExp(UNDIVIDED, 'u');
  const words = units.map((unit) => unit.replaceAll('.', '\\.')).join('|');
  return new RegExp(
    `(?:${DIGITS}–)?\\d[\\d.,:]{0,${ONE_LINE / 2 - 1}} (?:${words})(?!\\p{L})—?|${UNDIVIDED}`,
    'u',
  );
}

const WITHOUT_UNITS = undividedPattern([]);

/**
 * Typesets `text`.
 * @param before the character before `text`, which decides whether a quotation mark opens or closes
 */
export function typeset(text: string, before = ''): string {
  return text
    .replaceAll('--', '—')
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replace(/["']/g, (quote, at: number, whole: string) => {
      const previous = (before + whole.slice(0, at)).replace(/["']+$/, '').slice(-1);
      const opens = previous === '' || OPENS_AFTER.test(previous);
      if (quote === '"') return opens ? '“' : '”';
      return opens ? '‘' : '’';
    });
}

/** Undoes `typeset` and folds white space, to look for a phrase whatever its typography. */
export function untypeset(text: string): string {
  return text
    .replaceAll('—', '--')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\d)–(?=\d)/g, '-')
    .replace(/\s+/g, ' ');
}

/**
 * Typesets the text of a tree in place. Elements with `data-editorial`, and note calls, are skipped.
 * @param undivided from `undividedPattern`, for the units of the edition
 */
export function typesetTree(tree: Root, undivided = WITHOUT_UNITS): void {
  let before = '';
  const visit = (children: readonly ElementContent[]): ElementContent[] =>
    joined(children).flatMap((child): ElementContent[] => {
      if (child.type === 'text') {
        const value = typeset(child.value, before);
        before = value.slice(-1) || before;
        return wrapUndivided(value, undivided);
      }
      if (child.type !== 'element') return [child];
      if ('dataEditorial' in child.properties || isKept(child)) return [child];
      child.children = visit(child.children);
      return [child];
    });
  tree.children = visit(tree.children as ElementContent[]);
}

/** Whether the words of an element are not typeset: those of note calls, and preformatted words. */
const isKept = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'pre' || (Array.isArray(className) && className.includes(CLASS_CALL));

/** Joins texts that follow each other: of `8:00 p.m.`, Markdown makes three. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else out.push(child);
  }
  return out;
}

/** Wraps text that must stay on one line. */
function wrapUndivided(text: string, undivided: RegExp): ElementContent[] {
  const out: ElementContent[] = [];
  let rest = text;
  for (let found = undivided.exec(rest); found !== null; found = undivided.exec(rest)) {
    if (found.index > 0) out.push({ type: 'text', value: rest.slice(0, found.index) });
    out.push(h('span', { className: ['nb'] }, found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') out.push({ type: 'text', value: rest });
  return out;
}

/** Typesets plain text that is quoted outside its page, as HTML. */
export function typesetHtml(text: string, before = '', undivided = WITHOUT_UNITS): string {
  return toHtml(showControls(wrapUndivided(typeset(text, before), undivided)));
}
