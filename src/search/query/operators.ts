/** Operators between the terms of a query: OR, NOT and the minus, NEAR. */
import type { QueryGrammar } from './grammar.ts';
import type { Term } from './terms.ts';

/** Maximum queries that OR makes of one. */
const MAX_ALTERNATIVES = 8;

/** Words between two words that are near, without a number. */
const NEAR = 10;

/** Marks the terms that results must not match, and takes the operator into their range. */
export function withNot(terms: readonly Term[], text: string, { operators }: QueryGrammar): Term[] {
  const not = new RegExp(`(?:(?:^|[\\s(])-|(?:^|[\\s(])${operators.not}\\s+)$`, 'u');
  return terms.map((term): Term => {
    const inside = /^-[\p{L}"]/u.test(text.slice(term.start, term.end)) ? 1 : 0;
    const before = not.exec(text.slice(0, term.start + inside))?.[0].replace(/^[\s(]/, '') ?? '';
    if (before === '') return term;
    const start = term.start + inside - before.length;
    return { ...term, start, not: true, written: term.written.replace(/^-/, '') };
  });
}

/** Joins two words with NEAR between them. */
export function joinNear(terms: readonly Term[], text: string, grammar: QueryGrammar): Term[] {
  const near = new RegExp(`^\\s*${grammar.operators.near}(?:/(\\d+))?\\s*$`);
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const [, within] = (last && near.exec(text.slice(last.end, term.start))) ?? [];
    const isNear = last !== undefined && near.test(text.slice(last.end, term.start));
    if (isNear && last.kind === 'word' && term.kind === 'word') {
      joined.pop();
      joined.push({
        kind: 'near',
        words: [...last.words, ...term.words],
        within: within === undefined ? NEAR : Number(within),
        start: last.start,
        end: term.end,
        written: text.slice(last.start, term.end),
      });
    } else joined.push(term);
  }
  return joined;
}

/** The queries that OR divides a query into: one if there is no OR. */
export function alternativesOf(
  terms: readonly Term[],
  text: string,
  { operators }: QueryGrammar,
): Term[][] {
  const or = new RegExp(`^[\\s(),]*(?:${operators.or}|\\|)[\\s(),]*$`);
  const groups: Term[][] = [];
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    const isOther =
      before !== undefined &&
      (or.test(text.slice(before.end, term.start)) || (term.kind === 'date' && term.isListed));
    if (isOther) groups.at(-1)?.push(term);
    else groups.push([term]);
  }
  // Cut at each step: every OR would double the number of alternatives.
  return groups.reduce<Term[][]>(
    (all, group) =>
      all.flatMap((one) => group.map((term) => [...one, term])).slice(0, MAX_ALTERNATIVES),
    [[]],
  );
}
