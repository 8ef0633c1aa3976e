import { MIN_STABLE_SHARE } from '../anchors/similarity.ts';
import type { Rule } from './rule.ts';
import { publishedPlace } from './wording.ts';

/** A passage still has most of the words published under its id, or the registry says why not. */
export const anchorTextIsStable: Rule = {
  name: 'anchor-text-is-stable',
  *check(_edition, context) {
    for (const compared of context.anchors.changed) {
      const { page, anchor, entry, coverage } = compared;
      if (anchor === undefined) continue;
      yield {
        message: `Unexpected text of "${entry.id}": it has ${percent(coverage)} of its published words, expected ${percent(MIN_STABLE_SHARE)} or a decision in the registry.`,
        file: anchor.file,
        point: anchor.position,
        suggestion: `npm run anchors -- --accept ${page}#${entry.id} --reason "…"`,
        related: [publishedPlace(context, compared)],
      };
    }
  },
};

const percent = (share: number): string => `${Math.floor(share * 100)} %`;
