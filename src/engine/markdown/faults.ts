/** Reports words that the source format does not declare. */
import type { Nodes } from 'mdast';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { Fault } from '../format/check.ts';
import { offsetOfWord, type SourceText } from './source-text.ts';

/** Reports a fault at its word, or where `node` begins if the fault has none. */
export function complainOf(
  fault: Omit<Fault, 'word'> & { readonly word?: string },
  rule: RuleName,
  node: Nodes,
  source: SourceText,
): void {
  const { word = '', message, suggestion } = fault;
  source.report(rule, source.point(offsetOfWord(source.text, node, word)), message, {
    ...(word === '' ? {} : { length: word.length }),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
