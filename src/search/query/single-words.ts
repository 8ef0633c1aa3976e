/** The single words of a query: `boats`, `boat*`, `e-mail`, `20:00`. */
import { wordsOf } from '../words.ts';
import { perGrammar, wholeWord } from './grammar.ts';
import type { UnknownTerm, Unwritten, WordsTerm } from './terms.ts';

const patternsOf = perGrammar(({ asked, degree, operators, months }) => ({
  months: months.map((month) => new RegExp(`^(?:${month})\\.?$`, 'iu')),
  asked: new RegExp(wholeWord(asked), 'giu'),
  degree: new RegExp(`^(?:${degree})$`, 'i'),
  operators: new RegExp(`^(?:${Object.values(operators).join('|')}|\\|)(?:/\\d+)?$`),
}));

/** A time of day, and what texts write for it. */
const CLOCK = /^(\d\d?):(\d\d)(?::\d\d)?$/;

/** The day of a month, without a year. */
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/** A star that does not end a word, or a question mark inside one. */
const UNSUPPORTED = /[*?](?=[\p{L}\p{N}])/u;

type SingleTerm = Unwritten<WordsTerm> | Unwritten<UnknownTerm>;

/** @param text the query without other terms */
export function singleWords(text: string, grammar: Parameters<typeof patternsOf>[0]): SingleTerm[] {
  const patterns = patternsOf(grammar);
  const plain = text.replace(patterns.asked, (found) => ' '.repeat(found.length));
  const tokens = [...plain.matchAll(/[^\s\uFFFC]+/g)];
  return tokens.flatMap(({ 0: written, index }, at): SingleTerm[] => {
    const span = { start: index, end: index + written.length };
    if (patterns.operators.test(written) && tokens.length > 1) return [];
    if (UNSUPPORTED.test(written)) return [{ kind: 'unknown', field: written, ...span }];
    const isBesideDay = [tokens[at - 1], tokens[at + 1]].some((one) => DAY.test(one?.[0] ?? ''));
    const month = isBesideDay ? patterns.months.findIndex((one) => one.test(written)) : -1;
    const words = month === -1 ? wordsOf(written) : [grammar.fullMonths.split(' ')[month] ?? ''];
    if (words.length === 0) return [];
    const also = clockForms(written);
    const isSoft = patterns.degree.test(written) && /how$/i.test(tokens[at - 1]?.[0] ?? '');
    return [
      {
        kind: also.length > 0 ? 'phrase' : 'word',
        ...span,
        words,
        ...(also.length > 0 ? { also } : {}),
        ...(/[\p{L}\p{N}]\*/u.test(written) ? { isPrefix: true } : {}),
        ...(isSoft ? { isSoft: true } : {}),
      },
    ];
  });
}

/** The hours of twelve: `8 00 pm` for `20:00`. */
function clockForms(written: string): string[][] {
  const [, hours = '', minutes = ''] = CLOCK.exec(written) ?? [];
  const hour = Number(hours);
  if (hours === '' || hour > 23) return [];
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12);
  return [[hours, minutes], [twelve, minutes, half], ...(minutes === '00' ? [[twelve, half]] : [])];
}
