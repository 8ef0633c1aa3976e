/** Writes the ledger: what it holds after a look at the edition, and the file itself. */
import {
  ANCHOR_KINDS,
  type AnchorRegistry,
  type RegistryEntry,
  type RegistryPage,
  UNPUBLISHED,
} from '../schemas/anchor-registry.ts';
import { type Anchor, type Pages, wordsHash } from './collect.ts';
import { type ComparedAnchor, compareAnchors } from './compare.ts';
import type { Decision } from './propose.ts';
import { yamlText } from './yaml-text.ts';

const HEADER = `# Every address that this edition has published below /documents/, and what has become of it.
# Written by \`npm run anchors -- --write\` and \`npm run release\`; read every change before you keep it.
# An entry whose \`since\` names an edition is never removed.
`;

/** The entry of an anchor that no edition has published yet. */
const newEntry = ({ id, kind, words }: Anchor): RegistryEntry => ({
  ...{ id, kind, since: UNPUBLISHED, sha: wordsHash(words), words, state: 'current' as const },
});

/**
 * The ledger with every anchor of the edition in it. Published entries stay as they are; those of anchors not
 * published yet are written anew.
 */
export function withNewAnchors(registry: AnchorRegistry, pages: Pages): AnchorRegistry {
  const { added } = compareAnchors(pages, registry);
  const names = new Set([...registry.map(({ page }) => page), ...pages.keys()]);
  return [...names].sort().flatMap((page): RegistryPage[] => {
    const known = registry.find((one) => one.page === page);
    const published = known?.anchors.filter(({ since }) => since !== UNPUBLISHED) ?? [];
    const drafts = added.filter((anchor) => anchor.page === page).map(newEntry);
    const since = known?.since ?? UNPUBLISHED;
    if (since === UNPUBLISHED && !pages.has(page)) return [];
    return [{ page, since, anchors: [...published, ...drafts].sort(byKindAndId) }];
  });
}

/** The ledger with the decisions made. */
export function withDecisions(
  registry: AnchorRegistry,
  decisions: readonly Decision[],
): AnchorRegistry {
  const made = new Map(decisions.map(({ compared, entry }) => [compared.entry, entry]));
  return registry.map((page) => ({
    ...page,
    anchors: page.anchors.map((entry) => made.get(entry) ?? entry),
  }));
}

/** An editor's decision that the words now standing for an anchor are its own. */
export function accept(compared: ComparedAnchor, reason: string): Decision {
  const { corrected: _corrected, ...entry } = compared.entry;
  const words = compared.text;
  return { compared, entry: { ...entry, sha: wordsHash(words), words, reason } };
}

/** An editor's decision that nothing in the edition carries the words of an anchor. */
export function retire(compared: ComparedAnchor, reason: string): Decision {
  const { continues: _continues, to: _to, ...entry } = compared.entry;
  return { compared, entry: { ...entry, state: 'retired', reason } };
}

/** The file: pages and anchors in a fixed order, one key a line, so that a difference shows what was decided. */
export const registryText = (registry: AnchorRegistry): string =>
  HEADER +
  yamlText(
    registry.map(({ page, since, anchors }) => ({
      page,
      since,
      anchors: anchors.map(withoutDefaults),
    })),
  );

/** Keys in their order, defaults left out. */
function withoutDefaults(entry: RegistryEntry): Record<string, unknown> {
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
const byKindAndId = (a: RegistryEntry, b: RegistryEntry): number =>
  ANCHOR_KINDS.indexOf(a.kind) - ANCHOR_KINDS.indexOf(b.kind) ||
  lettersOf(a).length - lettersOf(b).length ||
  collator.compare(a.id, b.id);

/** Letters count like digits in the labels of notes, and only there. */
const lettersOf = ({ id, kind }: RegistryEntry): string =>
  kind === 'note' ? id.replace(/\d+/g, '') : '';
