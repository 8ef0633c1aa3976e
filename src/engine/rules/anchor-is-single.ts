import type { Document } from '../model/document.ts';
import type { Point } from '../source/position.ts';
import { documentRule } from './rule.ts';

/** The passages, topics, voices, pages and notes of a document have unique ids, because each id is an address. */
export const anchorIsSingle = documentRule('anchor-is-single', function* (document) {
  const { file } = document;
  const first = new Map<string, Point>();
  for (const { id, position } of anchorsInFile(document)) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, position);
      continue;
    }
    yield {
      message: `Unexpected second anchor "${id}", expected a unique anchor.`,
      file,
      point: position,
      related: [{ file, point: before, message: `"${id}" is first used here` }],
    };
  }
});

/** The ids in the order of the file. Duplicate notes and missing ids have their own rules. */
function anchorsInFile({
  passages,
  topics,
  voices,
  breaks,
  notes,
}: Document): { id: string; position: Point }[] {
  const single = new Map(notes.map((note) => [note.id, note]));
  return [...passages, ...topics, ...voices, ...breaks, ...single.values()]
    .filter(({ id }) => id !== '')
    .sort((a, b) => a.position.line - b.position.line);
}
