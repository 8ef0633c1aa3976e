/** Reports problems in a terminal. */
import type { Archive } from '../../source/archive.ts';
import { filesOf } from '../../source/archive.ts';
import { codeFrame } from '../code-frame.ts';
import type { Diagnostic, RelatedPlace } from '../diagnostic.ts';
import { inOrder } from '../order.ts';
import { visible } from '../visible.ts';

/** Styles a part of the report; by default the text is unchanged. */
export type Paint = (part: 'place' | 'rule' | 'frame' | 'suggestion', text: string) => string;

/**
 * Formats every problem, ordered by file, line and column: position, rule, message, code frame, suggestion and related place.
 * The last line is the number of problems.
 *
 *     content/documents/i.md:41:7 note-has-text
 *     Unexpected call of note "15", expected a definition …
 */
export function reportText(
  problems: readonly Diagnostic[],
  archive: Archive,
  paint: Paint = (_part, text) => text,
): string {
  const files = new Map(
    [...filesOf(archive)].map(([path, text]) => [path, visible(text.replaceAll('\r\n', '\n'))]),
  );
  const place = ({ file, point }: Pick<RelatedPlace, 'file' | 'point'>): string =>
    paint('place', visible(`${file}:${point.line}:${point.column}`));
  const frame = ({
    file,
    point,
    length,
  }: Pick<Diagnostic, 'file' | 'point' | 'length'>): string[] => {
    const drawn = codeFrame(files.get(file) ?? '', point, length);
    return drawn === '' ? [] : ['', paint('frame', drawn.replace(/^/gm, '  '))];
  };
  const write = (problem: Diagnostic): string =>
    [
      `${place(problem)} ${paint('rule', problem.rule)}`,
      visible(problem.message),
      ...frame(problem),
      ...(problem.suggestion === undefined
        ? []
        : ['', `  ${paint('suggestion', visible(`Perhaps: ${problem.suggestion}`))}`]),
      ...(problem.related ?? []).flatMap((second) => [
        '',
        `  ${place(second)} ${visible(second.message)}`,
        ...frame(second),
      ]),
      '',
    ].join('\n');
  return [...inOrder(problems).map(write), `${count(problems)}\n`].join('\n');
}

function count(problems: readonly Diagnostic[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
