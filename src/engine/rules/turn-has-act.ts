import type { Act } from '../model/document.ts';
import { perhaps } from '../report/nearest.ts';
import type { Rule } from './rule.ts';

const ACTS: readonly Act[] = ['asks', 'states'];

/** Every turn asks or states. */
export const turnHasAct: Rule = {
  name: 'turn-has-act',
  *check({ documents }) {
    for (const { file, passages } of documents) {
      for (const { kind, id, acts, classes, position } of passages) {
        if (kind !== 'turn' || acts.length > 0) continue;
        const [met] = classes;
        yield {
          message: `Unexpected turn "${id}" without a function, expected .asks or .states above it.`,
          file,
          point: position,
          ...(met === undefined ? {} : perhaps(met, ACTS)),
        };
      }
    }
  },
};
