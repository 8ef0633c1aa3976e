import { REGISTERS } from '../source/registers.ts';
import type { Finding, Rule } from './rule.ts';

type FilePlace = Pick<Finding, 'file' | 'point'>;

/** People, places and groups share one set of ids, since texts name them alike; works and events have theirs. */
const SETS = [REGISTERS, ['works'], ['events']] as const;

/** Every entry of the registers and the bibliography has an id of its own. */
export const entryIsSingle: Rule = {
  name: 'entry-is-single',
  *check(edition, { yaml }) {
    for (const registers of SETS) {
      const first = new Map<string, () => FilePlace>();
      for (const register of registers) {
        const { file, locate } = yaml[register === 'works' ? 'bibliography' : register];
        for (const [index, { id }] of edition[register].entries()) {
          const place = (): FilePlace => ({ file, point: locate([index, 'id']) });
          const before = first.get(id);
          if (before === undefined) {
            first.set(id, place);
            continue;
          }
          yield {
            message: `Unexpected second entry "${id}", expected an id of its own.`,
            ...place(),
            length: id.length,
            related: [{ ...before(), message: 'the first entry' }],
          };
        }
      }
    }
  },
};
