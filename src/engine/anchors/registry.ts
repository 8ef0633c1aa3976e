/** Writes the ledger: what it holds after a look at the edition, and the file itself. */
import {
  ANCHOR_KINDS,
  type Ledger,
  type LedgerAnchor,
  type LedgerPage,
  UNPUBLISHED,
} from '../schemas/anchor-registry.ts';
import { type Anchor, type Pages, shaOf } from './collect.ts';
import { compare, type Held } from './compare.ts';
import type { Decision } from './propose.ts';
import { yamlText } from './yaml-text.ts';

const HEADER = `# Every address that this edition has published below /documents/, and what has become of it.
# Written by \`npm run anchors -- --write\` and \`npm run release\`; read every change before you keep it.
# An entry whose \`since\` names an edition is never removed.
`;

/** The entry of an anchor that no edition has published yet. */
const draftOf = ({ id, kind, words }: Anchor): LedgerAnchor => ({
  ...{ id, kind, since: UNPUBLISHED, sha: shaOf(words), words, state: 'current' as const },
});

/**
 * The ledger with every anchor of the edition in it. Published entries stay as they are; those of anchors not
 * published yet are written anew.
 */
export function withFresh(ledger: Ledger, pages: Pages): Ledger {
  const { fresh } = compare(pages, ledger);
  const names = new Set([...ledger.map(({ page }) => page), ...pages.keys()]);
  return [...names].sort().flatMap((page): LedgerPage[] => {
    const known = ledger.find((one) => one.page === page);
    const published = known?.anchors.filter(({ since }) => since !== UNPUBLISHED) ?? [];
    const drafts = fresh.filter((anchor) => anchor.page === page).map(draftOf);
    const since = known?.since ?? UNPUBLISHED;
    if (since === UNPUBLISHED && !pages.has(page)) return [];
    return [{ page, since, anchors: [...published, ...drafts].sort(inOrder) }];
  });
}

/** The ledger with the decisions made. */
export function withDecisions(ledger: Ledger, decisions: readonly Decision[]): Ledger {
  const made = new Map(decisions.map(({ held, entry }) => [held.entry, entry]));
  return ledger.map((page) => ({
    ...page,
    anchors: page.anchors.map((entry) => made.get(entry) ?? entry),
  }));
}

/** An editor's decision that the words now standing for an anchor are its own. */
export function accept(held: Held, reason: string): Decision {
  const { corrected: _corrected, ...entry } = held.entry;
  const words = held.text;
  return { held, entry: { ...entry, sha: shaOf(words), words, reason } };
}

/** An editor's decision that nothing in the edition carries the words of an anchor. */
export function retire(held: Held, reason: string): Decision {
  const { continues: _continues, to: _to, ...entry } = held.entry;
  return { held, entry: { ...entry, state: 'retired', reason } };
}

/** The file: pages and anchors in a fixed order, one key a line, so that a difference shows what was decided. */
export const ledgerText = (ledger: Ledger): string =>
  HEADER +
  yamlText(
    ledger.map(({ page, since, anchors }) => ({ page, since, anchors: anchors.map(plain) })),
  );

/** Keys in their order, defaults left out. */
function plain(entry: LedgerAnchor): Record<string, unknown> {
  const { id, kind, since, sha, words, corrected, state, to, continues, reason } = entry;
  const keys = { id, kind, since, sha, words, corrected, state, to, continues, reason };
  return Object.fromEntries(
    Object.entries(keys).filter(
      ([key, value]) => value !== undefined && !(key === 'state' && value === 'current'),
    ),
  );
}

const collator = new Intl.Collator('en', { numeric: true });

/** By kind; then t9 before t10, n-9 before n-10, n-z before n-aa. */
const inOrder = (a: LedgerAnchor, b: LedgerAnchor): number =>
  ANCHOR_KINDS.indexOf(a.kind) - ANCHOR_KINDS.indexOf(b.kind) ||
  lettersOf(a).length - lettersOf(b).length ||
  collator.compare(a.id, b.id);

/** Letters count like digits in the labels of notes, and only there. */
const lettersOf = ({ id, kind }: LedgerAnchor): string =>
  kind === 'note' ? id.replace(/\d+/g, '') : '';
