/** EDTF dates as dates in TEI. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { DocumentData } from '../data/document.ts';

/** What TEI takes for a date: a year, a month or a day. */
const EXACT = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * A date with its words. A date that EDTF calls uncertain, and one that the editors infer, has a degree of certainty; one that
 * TEI cannot say has words alone.
 */
export function dateElement(
  {
    edtf,
    words,
    basis,
    certainty,
  }: Pick<DocumentData['dates'][number], 'edtf' | 'words' | 'basis' | 'certainty'>,
  type?: string,
): Element {
  const isSure = basis === 'stated' && certainty === 'certain' && !/[?~%]/.test(edtf);
  return x('date', { type, ...whenOf(edtf), cert: isSure ? undefined : 'medium' }, words);
}

function whenOf(edtf: string): Record<string, string> {
  const [first = '', last] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  if (last === undefined) return EXACT.test(first) ? { when: first } : {};
  return {
    ...(EXACT.test(first) ? { from: first } : {}),
    ...(EXACT.test(last) ? { to: last } : {}),
  };
}
