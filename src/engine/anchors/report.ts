/** Reports a comparison with the registry to an editor. */
import { type Anchor, anchorAddress } from './collect.ts';
import type { ComparedAnchor, Comparison } from './compare.ts';
import type { Proposals } from './propose.ts';

const MAX_WORDS_CHARACTERS = 60;

const begin = (words: string): string =>
  words.length <= MAX_WORDS_CHARACTERS
    ? words
    : `${words.slice(0, MAX_WORDS_CHARACTERS).trimEnd()}…`;
const describeEntry = ({ page, entry, anchor }: ComparedAnchor): string =>
  `${anchorAddress(page, entry.id)}  ${begin(anchor?.words ?? entry.words)}`;
const describeAnchor = ({ page, id, words }: Anchor): string =>
  `${anchorAddress(page, id)}  ${begin(words)}`;

/**
 * Formats the counts, then everything that needs attention: proposed decisions, ids to change in the documents, and anchors
 * that only an editor can decide on.
 */
export function reportAnchors(comparison: Comparison, proposals: Proposals): string {
  const { unchanged, edited, changed, reused, missing, misdirected, added, removedPages } =
    comparison;
  const { decisions, renamings, undecided } = proposals;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    `${unchanged.length} unchanged, ${edited.length} edited, ${changed.length} changed, ` +
      `${reused.length} reused, ${missing.length} missing, ${misdirected.length} misdirected, ${added.length} not published yet`,
    ...part('Edited, and still similar to the published words:', edited.map(describeEntry)),
    ...part('Not published yet:', few(added).map(describeAnchor)),
    ...part(
      'Published pages that no longer exist:',
      removedPages.map(({ page }) => page.page),
    ),
    ...part(
      'Proposed for the registry (--write):',
      decisions.map(({ compared: { page, entry: old }, entry }) =>
        entry.state === 'moved'
          ? `${anchorAddress(page, old.id)} moved to ${entry.to?.join(', ')}  ${begin(old.words)}`
          : `${anchorAddress(page, old.id)} continues in ${entry.continues?.join(', ')}  ${begin(old.words)}`,
      ),
    ),
    ...part(
      'To rename in the documents, because the id was published for other words:',
      renamings.map(
        ({ anchor, id }) =>
          `${anchorAddress(anchor.page, anchor.id)} → ${id}  ${begin(anchor.words)}`,
      ),
    ),
    ...part('To decide (--accept or --retire, with --reason):', undecided.map(describeEntry)),
  ].join('\n');
}

const MAX_LISTED_ANCHORS = 20;

/** Limits the list: in a first edition all anchors are new. */
const few = (anchors: readonly Anchor[]): readonly Anchor[] => anchors.slice(0, MAX_LISTED_ANCHORS);
