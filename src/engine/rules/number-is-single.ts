import { recordYaml } from './quotations.ts';
import type { Finding, Rule } from './rule.ts';

/** No two documents are cited by the same number or siglum. */
export const numberIsSingle: Rule = {
  name: 'number-is-single',
  *check({ documents }, context) {
    const first = new Map<string, Pick<Finding, 'file' | 'point'>>();
    for (const document of documents) {
      const { citationPrefix: prefix, record } = document;
      const field = record.number === undefined ? 'siglum' : 'number';
      const { locate } = recordYaml(context, document);
      const place = { file: document.file, point: locate([field]) };
      const before = first.get(prefix);
      if (before === undefined) {
        first.set(prefix, place);
        continue;
      }
      yield {
        message: `Unexpected second document "${prefix}", expected a number or siglum that no other document has.`,
        ...place,
        length: prefix.length,
        related: [{ ...before, message: 'the other document' }],
      };
    }
  },
};
