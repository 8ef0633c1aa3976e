/** Updates the registry from the edition, and formats its file. */
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

/** The entry of an anchor that is not published yet. */
const newEntry = ({ id, kind, words }: Anchor): RegistryEntry => ({
  ...{ id, kind, since: UNPUBLISHED, sha: wordsHash(words), words, state: 'current' as const },
});

/**
 * Adds every anchor of the edition to the registry. Published entries are unchanged; unpublished ones are replaced.
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

/** The registry with the decisions applied. */
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

/** An editor's decision that the current words of an anchor are the same passage. */
export function accept(compared: ComparedAnchor, reason: string): Decision {
  const { corrected: _corrected, ...entry } = compared.entry;
  const words = compared.text;
  return { compared, entry: { ...entry, sha: wordsHash(words), words, reason } };
}

/** An editor's decision that the edition no longer has the words of an anchor. */
export function retire(compared: ComparedAnchor, reason: string): Decision {
  const { continues: _continues, to: _to, ...entry } = compared.entry;
  return { compared, entry: { ...entry, state: 'retired', reason } };
}

/** The text of the file: pages and anchors in a fixed order, one key per line, so that a diff shows each decision. */
export const registryText = (registry: AnchorRegistry): string =>
  HEADER +
  yamlText(
    registry.map(({ page, since, anchors }) => ({
      page,
      since,
      anchors: anchors.map(withoutDefaults),
    })),
  );

/** The keys in a fixed order, without defaults. */
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

/** In note labels, letters count like digits. */
const lettersOf = ({ id, kind }: RegistryEntry): string =>
  kind === 'note' ? id.replace(/\d+/g, '') : '';
