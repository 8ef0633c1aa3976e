import type { Document } from '../model/document.ts';
import { recordYaml } from './quotations.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** No two documents are cited by the same number or siglum. */
export const numberIsSingle: Rule = {
  name: 'number-is-single',
  *check({ documents }, context) {
    const first = new Map<string, Document>();
    for (const document of documents) {
      const { citationPrefix: prefix } = document;
      const before = first.get(prefix);
      if (before === undefined) {
        first.set(prefix, document);
        continue;
      }
      yield {
        message: `Unexpected second document "${prefix}", expected a number or siglum that no other document has.`,
        ...placeOf(document, context),
        length: prefix.length,
        related: [{ ...placeOf(before, context), message: 'the other document' }],
      };
    }
  },
};

/** Where a document's record says its number or siglum. */
function placeOf(document: Document, context: RuleContext): Pick<Finding, 'file' | 'point'> {
  const field = document.record.number === undefined ? 'siglum' : 'number';
  return { file: document.file, point: recordYaml(context, document).locate([field]) };
}
