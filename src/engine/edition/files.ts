/** Reports files that the archive does not read, and documents whose names cannot be addresses. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import { slug, slugOf } from '../schemas/statement.ts';
import type { Archive, SourceFile } from '../source/archive.ts';
import { perObject } from '../source/per-object.ts';

const START = { line: 1, column: 1 };

/** Problems of the archive's files that need no look into them. */
export const fileProblems = ({ strays, documents, essays }: Archive): Diagnostic[] => [
  ...strays.map(({ path, kind, expected, meant }): Diagnostic => {
    const name = path.replace(/^.*\//, '');
    return {
      rule: 'file-is-read',
      message: `Unexpected ${kind} "${name}", expected ${expected}.`,
      file: path,
      point: START,
      ...suggestionFor(name, meant),
    };
  }),
  ...[...documents, ...essays].flatMap(idProblem),
];

const idProblem = perObject(({ id, path }: SourceFile): Diagnostic[] => {
  if (slug.safeParse(id).success) return [];
  const suggestion = slugOf(id);
  return [
    {
      rule: 'document-id',
      message: `Unexpected file name "${id}.md", expected lower-case letters, digits and hyphens: it becomes part of addresses.`,
      file: path,
      point: START,
      ...(suggestion === '' ? {} : { suggestion: `${suggestion}.md` }),
    },
  ];
});
