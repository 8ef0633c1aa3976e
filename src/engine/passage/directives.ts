/** What stands behind a colon: a marked name, a departure, or the text's own. */
import type { ElementContent } from 'hast';
import type { TextDirective } from 'mdast-util-directive';
import { offsetOf } from '../remark/source-text.ts';
import { perhaps } from '../report/nearest.ts';
import { readDeparture } from './departures.ts';
import { readMarkedName } from './names.ts';
import type { Reading } from './reading.ts';
import { readWords } from './words.ts';

/** Reads a text directive. One that the format does not know is reported, and its words left out. */
export function readDirective(
  node: TextDirective,
  reading: Reading,
  linked: boolean,
): ElementContent[] {
  if (node.name === 'name') return [readMarkedName(node, reading, linked)];
  if (node.name === 'reading') return [readDeparture(node, reading)];
  const { source } = reading.context;
  const offset = offsetOf(node);
  const end = node.position?.end.offset ?? offset;
  const length = node.name.length + 1;
  if (end - offset === length) {
    // A colon before a letter or figure, as in "8:00": the text's own.
    const offsets = Array.from({ length }, (_, index) => offset + index);
    return readWords({ text: source.text.slice(offset, end), offsets }, reading, linked);
  }
  source.complain(
    'directive-known',
    source.point(offset),
    `Unexpected directive ":${node.name}", expected :name or :reading.`,
    { length, ...perhaps(node.name, ['name', 'reading']) },
  );
  return [];
}
