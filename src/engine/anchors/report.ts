/** What the comparison with the ledger found, in words for an editor. */
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
 * Writes counts, then what asks for attention: decisions proposed, ids to change in the documents, and what
 * only an editor can decide.
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
    ...part('Edited, and still the published words:', edited.map(describeEntry)),
    ...part('Not published yet:', few(added).map(describeAnchor)),
    ...part(
      'Pages that the edition has lost:',
      removedPages.map(({ page }) => page.page),
    ),
    ...part(
      'Proposed for the ledger (--write):',
      decisions.map(({ compared: { page, entry: old }, entry }) =>
        entry.state === 'moved'
          ? `${anchorAddress(page, old.id)} moved to ${entry.to?.join(', ')}  ${begin(old.words)}`
          : `${anchorAddress(page, old.id)} goes on in ${entry.continues?.join(', ')}  ${begin(old.words)}`,
      ),
    ),
    ...part(
      'To be renamed in the documents, because the id is a published address of other words:',
      renamings.map(
        ({ anchor, id }) =>
          `${anchorAddress(anchor.page, anchor.id)} → ${id}  ${begin(anchor.words)}`,
      ),
    ),
    ...part('To be decided (--accept or --retire, with --reason):', undecided.map(describeEntry)),
  ].join('\n');
}

const MAX_LISTED_ANCHORS = 20;

/** A first edition is all new: its beginning is enough. */
const few = (anchors: readonly Anchor[]): readonly Anchor[] => anchors.slice(0, MAX_LISTED_ANCHORS);
