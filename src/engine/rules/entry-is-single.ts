import { REGISTERS } from '../source/registers.ts';
import type { Finding, Rule } from './rule.ts';

type FilePlace = Pick<Finding, 'file' | 'point'>;

/** People, places and groups share one set of ids, because texts name them in the same way. Other lists have their own. */
const SETS = [REGISTERS, ['works'], ['events'], ['terms'], ['claims'], ['quotations']] as const;

/** Every entry of the registers and the bibliography has a unique id. */
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
            message: `Unexpected second entry "${id}", expected a unique id.`,
            ...place(),
            length: id.length,
            related: [{ ...before(), message: 'the first entry' }],
          };
        }
      }
    }
  },
};
