/** What the comparison with the ledger found, in words for an editor. */
import { type Anchor, addressOf } from './collect.ts';
import type { Comparison, Held } from './compare.ts';
import type { Proposals } from './propose.ts';

const SHOWN = 60;

const begin = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`;
const nameOf = ({ page, entry, anchor }: Held): string =>
  `${addressOf(page, entry.id)}  ${begin(anchor?.words ?? entry.words)}`;
const nameOfAnchor = ({ page, id, words }: Anchor): string =>
  `${addressOf(page, id)}  ${begin(words)}`;

/**
 * Writes counts, then what asks for attention: decisions proposed, ids to change in the documents, and what
 * only an editor can decide.
 */
export function reportAnchors(comparison: Comparison, proposals: Proposals): string {
  const { unchanged, edited, drifted, reused, vanished, strayed, fresh, lost } = comparison;
  const { decisions, renamings, undecided } = proposals;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    `${unchanged.length} unchanged, ${edited.length} edited, ${drifted.length} drifted, ` +
      `${reused.length} reused, ${vanished.length} vanished, ${strayed.length} strayed, ${fresh.length} not published yet`,
    ...part('Edited, and still the published words:', edited.map(nameOf)),
    ...part('Not published yet:', few(fresh).map(nameOfAnchor)),
    ...part(
      'Pages that the edition has lost:',
      lost.map(({ page }) => page.page),
    ),
    ...part(
      'Proposed for the ledger (--write):',
      decisions.map(({ held: { page, entry: old }, entry }) =>
        entry.state === 'moved'
          ? `${addressOf(page, old.id)} moved to ${entry.to?.join(', ')}  ${begin(old.words)}`
          : `${addressOf(page, old.id)} goes on in ${entry.continues?.join(', ')}  ${begin(old.words)}`,
      ),
    ),
    ...part(
      'To be renamed in the documents, because the id is a published address of other words:',
      renamings.map(
        ({ anchor, id }) => `${addressOf(anchor.page, anchor.id)} → ${id}  ${begin(anchor.words)}`,
      ),
    ),
    ...part('To be decided (--accept or --retire, with --reason):', undecided.map(nameOf)),
  ].join('\n');
}

const FEW = 20;

/** A first edition is all new: its beginning is enough. */
const few = (anchors: readonly Anchor[]): readonly Anchor[] => anchors.slice(0, FEW);
