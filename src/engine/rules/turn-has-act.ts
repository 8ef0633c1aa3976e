import { CLASSES } from '../format/block-attributes.ts';
import type { Rule } from './rule.ts';

/** Every turn asks or states. A class that the format does not know is left to `attribute-known`. */
export const turnHasAct: Rule = {
  name: 'turn-has-act',
  *check({ documents }) {
    for (const { file, passages } of documents) {
      for (const { kind, id, acts, classes, position } of passages) {
        if (kind !== 'turn' || acts.length > 0) continue;
        if (classes.some((name) => !Object.hasOwn(CLASSES, name))) continue;
        yield {
          message: `Unexpected turn "${id}" without a function, expected .asks or .states above it.`,
          file,
          point: position,
        };
      }
    }
  },
};
