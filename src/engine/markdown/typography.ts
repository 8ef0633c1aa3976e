/**
 * Typography of the displayed text. `src/markup/relation.ts` lists every change, so that the proof of a page, and
 * anyone who checks one, knows what may be shown for a received sign.
 *
 *   `--` → —   straight quotes → curly   digit-digit hyphen → –   number, space, unit → no-break space
 */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { CLASS_CALL } from '../../markup/contract.ts';
import { showControls } from './control-characters.ts';

const OPENS_AFTER = /[\s([{—“‘]/;
/** Text that must stay on one line: a range of numbers, or a word and the dash after it. */
const UNDIVIDED = /\d+–\d+|[\p{L}\p{N}]+—/u;

/** Finds a number and a space before one of the words in `units`. */
export const unitPattern = (units: readonly string[]): RegExp =>
  units.length === 0
    ? NOTHING
    : new RegExp(
        `(\\d) (?=(?:${units.map((unit) => unit.replaceAll('.', '\\.')).join('|')})(?!\\p{L}))`,
        'gu',
      );

const NOTHING = /(?!)/g;

/**
 * Typesets `text`.
 * @param before the character before `text`, which decides whether a quotation mark opens or closes
 * @param units the edition's units, from `unitPattern`; a line does not end between a number and a unit
 */
export function typeset(text: string, before = '', units: RegExp = NOTHING): string {
  return text
    .replaceAll('--', '—')
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replace(/["']/g, (quote, at: number, whole: string) => {
      const previous = (before + whole.slice(0, at)).replace(/["']+$/, '').slice(-1);
      const opens = previous === '' || OPENS_AFTER.test(previous);
      if (quote === '"') return opens ? '“' : '”';
      return opens ? '‘' : '’';
    })
    .replace(units, '$1\u00a0');
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

/** Typesets the text of a tree in place. Elements with `data-editorial`, and note calls, are skipped. */
export function typesetTree(tree: Root, units?: RegExp): void {
  let before = '';
  const visit = (children: readonly ElementContent[]): ElementContent[] =>
    joined(children).flatMap((child): ElementContent[] => {
      if (child.type === 'text') {
        const value = typeset(child.value, before, units);
        before = value.slice(-1) || before;
        return wrapUndivided(value);
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
function wrapUndivided(text: string): ElementContent[] {
  const out: ElementContent[] = [];
  let rest = text;
  for (let found = UNDIVIDED.exec(rest); found !== null; found = UNDIVIDED.exec(rest)) {
    if (found.index > 0) out.push({ type: 'text', value: rest.slice(0, found.index) });
    out.push(h('span', { className: ['nb'] }, found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') out.push({ type: 'text', value: rest });
  return out;
}

/** Typesets plain text that is quoted outside its page, as HTML. */
export function typesetHtml(text: string, before = '', units?: RegExp): string {
  return toHtml(showControls(wrapUndivided(typeset(text, before, units))));
}
