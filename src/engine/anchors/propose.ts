/** Proposes decisions for anchors that are missing, or whose ids have other words. */
import type { AnchorKind, AnchorRegistry, RegistryEntry } from '../schemas/anchor-registry.ts';
import { type Anchor, anchorAddress, type Pages } from './collect.ts';
import type { ComparedAnchor, Comparison } from './compare.ts';
import { type CandidateAnchor, matchWords } from './match.ts';
import { wordList } from './similarity.ts';

/** A decision: the new registry entry of an anchor. */
export interface Decision {
  readonly compared: ComparedAnchor;
  readonly entry: RegistryEntry;
}

/** An id to change in the document, because the current one was published for other words. */
export interface Renaming {
  readonly anchor: Anchor;
  /** The id under which its words were published, or one that was never published. */
  readonly id: string;
}

export interface Proposals {
  readonly decisions: readonly Decision[];
  /** Changes that the editor has to make before the next comparison. Decisions that depend on them are not proposed yet. */
  readonly renamings: readonly Renaming[];
  /** Anchors that only an editor can decide on. */
  readonly undecided: readonly ComparedAnchor[];
}

/** Groups of kinds between which words may move. */
const FAMILY: Readonly<Record<AnchorKind, string>> = {
  frame: 'passage',
  heading: 'passage',
  turn: 'passage',
  paragraph: 'passage',
  topic: 'topic',
  voice: 'voice',
  page: 'page',
  note: 'note',
  line: 'line',
  claim: 'claim',
  quotation: 'quotation',
};

/** An anchor whose words are no longer under its id, and the anchors that have them now. */
interface FoundWords {
  readonly compared: ComparedAnchor;
  readonly parts: readonly Anchor[];
}

/**
 * Searches the words of every such anchor: first on its own page, then on the others. One place means that the anchor was
 * moved (renumbered, or merged into another); several places mean that it was divided.
 */
export function proposeDecisions(
  pages: Pages,
  registry: AnchorRegistry,
  comparison: Comparison,
): Proposals {
  const { missing, misdirected, changed, reused } = comparison;
  const unsettled = reused.filter(({ entry }) => entry.state === 'current');
  const seek = wordSeeker(pages, comparison);
  const found = [...missing, ...misdirected, ...changed, ...unsettled].map(
    (compared): FoundWords => ({ compared, parts: seek(compared) }),
  );
  const { renamings, contested } = rename(found, comparison, takenIds(pages, registry));

  const decisions: Decision[] = [];
  const undecided: ComparedAnchor[] = [];
  for (const { compared, parts } of found) {
    const depends = parts.some((part) => contested.has(part) || renamings.has(part));
    const entry = depends ? undefined : decide(compared, parts);
    if (entry !== undefined) decisions.push({ compared, entry });
    else if (!depends && !(compared.anchor && renamings.has(compared.anchor)))
      undecided.push(compared);
  }
  return {
    decisions,
    renamings: [...renamings].map(([anchor, id]) => ({ anchor, id })),
    undecided,
  };
}

/** Renames anchors that use an id which was published for other words. */
function rename(
  found: readonly FoundWords[],
  { reused, added }: Comparison,
  taken: ReadonlyMap<string, Set<string>>,
): { renamings: ReadonlyMap<Anchor, string>; contested: ReadonlySet<Anchor> } {
  const unpublished = new Set(added);
  const contested = new Set<Anchor>();
  for (const { entry, anchor } of reused) {
    if (entry.state !== 'current' && anchor !== undefined) contested.add(anchor);
  }
  for (const { compared, parts } of found) {
    const [first] = parts;
    if (compared.anchor === undefined || first === undefined || first === compared.anchor) continue;
    // Words that begin in a published passage and end here may stay: the entry names both anchors.
    if (!parts.includes(compared.anchor) || unpublished.has(first)) contested.add(compared.anchor);
  }
  const renamings = new Map<Anchor, string>();
  for (const { compared, parts } of found) {
    const [first] = parts;
    if (first === undefined || first.page !== compared.page || compared.entry.state !== 'current')
      continue;
    const givenUp = compared.anchor !== undefined && contested.has(compared.anchor);
    if (compared.anchor !== undefined && !givenUp) continue;
    const free = contested.has(first) || (givenUp && unpublished.has(first));
    if (free && !renamings.has(first)) renamings.set(first, compared.entry.id);
  }
  for (const anchor of contested) {
    if (!renamings.has(anchor)) renamings.set(anchor, unusedId(anchor, taken));
  }
  return { renamings, contested };
}

/** The entry with the decision; `undefined` if the words are not found, or have not moved. */
function decide(
  { page, entry, anchor }: ComparedAnchor,
  parts: readonly Anchor[],
): RegistryEntry | undefined {
  const names = parts.map((part) =>
    part.page === page ? part.id : anchorAddress(part.page, part.id),
  );
  if (names.length === 0) return undefined;
  if (anchor === undefined) {
    const reason = names.length === 1 ? `Its words are now in ${names[0]}.` : 'Divided.';
    return { ...entry, state: 'moved', to: names, reason };
  }
  if (!parts.includes(anchor) || names.length === 1) return undefined;
  const others = names.filter((name) => name !== entry.id);
  const continues = new Set([...others, ...(entry.continues ?? [])]);
  const reason = 'Divided: the first part has this address.';
  return { ...entry, continues: [...continues], reason };
}

/** Makes a search for words: unmatched anchors come before matched ones, in reading order. */
function wordSeeker(
  pages: Pages,
  { unchanged, edited }: Comparison,
): (compared: ComparedAnchor) => Anchor[] {
  const settled = new Set([...unchanged, ...edited].map(({ anchor }) => anchor));
  const read = (anchors: readonly Anchor[]): CandidateAnchor[] =>
    anchors
      .map((anchor) => ({ anchor, words: wordList(anchor.words) }))
      .sort((a, b) => Number(settled.has(a.anchor)) - Number(settled.has(b.anchor)));
  const candidates = new Map([...pages].map(([page, anchors]) => [page, read(anchors)]));
  const given = new Set<Anchor>();
  return ({ page, entry }) => {
    const family = ({ anchor }: CandidateAnchor): boolean =>
      FAMILY[anchor.kind] === FAMILY[entry.kind];
    const own = (candidates.get(page) ?? []).filter(family);
    const others = [...candidates].flatMap(([other, list]) => (other === page ? [] : list));
    for (const list of [own, others.filter(family)]) {
      const fair = list.toSorted(
        (a, b) => Number(given.has(a.anchor)) - Number(given.has(b.anchor)),
      );
      const parts = matchWords(entry.corrected ?? entry.words, fair);
      for (const part of parts) given.add(part);
      if (parts.length > 0) return parts;
    }
    return [];
  };
}

/** The ids that are, or were, in use on each page. */
function takenIds(pages: Pages, registry: AnchorRegistry): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  const take = (page: string, id: string): void => {
    taken.set(page, (taken.get(page) ?? new Set()).add(id));
  };
  for (const { page, anchors } of registry) for (const { id } of anchors) take(page, id);
  for (const { page, id } of [...pages.values()].flat()) take(page, id);
  return taken;
}

/** The next unused id: `t99` if `t98` is the highest number ever used; `tail-2` for `tail`. */
function unusedId({ page, id }: Anchor, taken: ReadonlyMap<string, Set<string>>): string {
  const ids = taken.get(page) ?? new Set();
  const [, letters] = /^(\D+)\d+$/.exec(id) ?? [];
  const prefix = letters ?? `${id}-`;
  const numbers = [...ids].flatMap((one) =>
    one.startsWith(prefix) && /^\d+$/.test(one.slice(prefix.length))
      ? [Number(one.slice(prefix.length))]
      : [],
  );
  const unused = `${prefix}${Math.max(1, ...numbers) + 1}`;
  ids.add(unused);
  return unused;
}
