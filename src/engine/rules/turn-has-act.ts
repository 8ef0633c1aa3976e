import { CLASSES, NARRATED } from '../format/block-attributes.ts';
import { documentRule } from './rule.ts';

/** Every turn asks, states or narrates. A class that the format does not know is left to `attribute-known`. */
export const turnHasAct = documentRule('turn-has-act', function* ({ file, passages }) {
  for (const { kind, id, acts, classes, position } of passages) {
    if (kind !== 'turn' || acts.length > 0 || classes.includes(NARRATED)) continue;
    if (classes.some((name) => !Object.hasOwn(CLASSES, name))) continue;
    yield {
      message: `Unexpected turn "${id}" without a function, expected .asks, .states or .narrates above it.`,
      file,
      point: position,
    };
  }
});
