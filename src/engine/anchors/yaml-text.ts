/** YAML that is easy to review: one key per line, short lists in brackets. */
import { Document, isScalar, visit } from 'yaml';

/** @param lineWidth columns after which a list is wrapped; 0 for never */
export function yamlText(data: unknown, lineWidth = 0): string {
  const document = new Document(data);
  visit(document, {
    Seq(_key, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}
