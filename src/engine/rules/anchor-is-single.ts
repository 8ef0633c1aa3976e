import type { Document } from '../model/document.ts';
import type { Point } from '../source/position.ts';
import type { Rule } from './rule.ts';

/** Passages, topics, voices and notes of a document have ids of their own: each is an address. */
export const anchorIsSingle: Rule = {
  name: 'anchor-is-single',
  *check({ documents }) {
    for (const document of documents) {
      const { file } = document;
      const first = new Map<string, Point>();
      for (const { id, position } of anchorsInFile(document)) {
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, position);
          continue;
        }
        yield {
          message: `Unexpected second anchor "${id}", expected an anchor of its own.`,
          file,
          point: position,
          related: [{ file, point: before, message: `"${id}" stands here first` }],
        };
      }
    }
  },
};

/** In the order of the file. Doubled notes have a rule of their own; what has no id, too. */
function anchorsInFile({
  passages,
  topics,
  voices,
  notes,
}: Document): { id: string; position: Point }[] {
  const single = new Map(notes.map((note) => [note.id, note]));
  return [...passages, ...topics, ...voices, ...single.values()]
    .filter(({ id }) => id !== '')
    .sort((a, b) => a.position.line - b.position.line);
}
