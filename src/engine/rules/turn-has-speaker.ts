import { NARRATED } from '../format/block-attributes.ts';
import { documentRule } from './rule.ts';

/** Every turn has a speaker, unless it narrates. An ambiguous name at its beginning is reported by `name-is-unambiguous`. */
export const turnHasSpeaker = documentRule('turn-has-speaker', function* ({ file, passages }) {
  for (const { kind, id, speaker, mentions, classes, position } of passages) {
    if (kind !== 'turn' || speaker !== undefined || classes.includes(NARRATED)) continue;
    if (mentions.some(({ start, candidates }) => start === 0 && candidates.length > 0)) continue;
    yield {
      message: `Unexpected turn "${id}" without a speaker, expected words that begin with a name, or speaker=… above them.`,
      file,
      point: position,
    };
  }
});
