import type { Rule } from './rule.ts';
import { publishedPlace, quoteBeginning } from './wording.ts';

/** A published id always names the words it was published for. */
export const anchorIsNotReused: Rule = {
  name: 'anchor-is-not-reused',
  *check(_edition, context) {
    for (const compared of context.anchors.reused) {
      const { anchor, entry } = compared;
      if (anchor === undefined) continue;
      const past =
        entry.state === 'current' ? 'was published for other words' : `was ${entry.state}`;
      yield {
        message: `Unexpected anchor "${entry.id}" for ${quoteBeginning(anchor.words)}: it ${past}; expected an id that was never published.`,
        file: anchor.file,
        point: anchor.position,
        suggestion: 'npm run anchors',
        related: [publishedPlace(context, compared)],
      };
    }
  },
};
