/** Reports words that the source format does not declare. */
import type { Nodes } from 'mdast';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { Fault } from '../format/check.ts';
import { offsetOfWord, type SourceText } from './source-text.ts';

/** Reports a fault at its offset or its word, or where `node` begins if the fault has neither. */
export function complainOf(
  fault: Omit<Fault, 'word'> & { readonly word?: string },
  rule: RuleName,
  node: Nodes,
  source: SourceText,
): void {
  const { word = '', message, suggestion } = fault;
  const offset = fault.offset ?? offsetOfWord(source.text, node, word);
  source.report(rule, source.point(offset), message, {
    ...(word === '' ? {} : { length: word.length }),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
