import { noteSeriesOf, seriesOfLabel } from '../model/note-series.ts';
import { callOf } from './notes-of.ts';
import type { Rule } from './rule.ts';

/** Every note label belongs to a series: a number, lower-case letters, or a label that the edition declares. */
export const noteLabelIsKnown: Rule = {
  name: 'note-label-is-known',
  *check({ documents, record }) {
    const series = noteSeriesOf(record);
    const expected = series.map(({ description }) => description).join(' or ');
    for (const { file, passages, notes } of documents) {
      const seen = new Set<string>();
      for (const { label, position } of [...passages.flatMap(({ calls }) => calls), ...notes]) {
        if (seriesOfLabel(label, series) !== undefined || seen.has(label)) continue;
        seen.add(label);
        yield {
          message: `Unexpected label in ${callOf(label)}, expected ${expected}.`,
          file,
          point: position,
          length: callOf(label).length,
        };
      }
    }
  },
};
