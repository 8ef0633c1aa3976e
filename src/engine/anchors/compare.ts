/** Holds the anchors of an edition against those the ledger has promised. */
import {
  type Ledger,
  type LedgerAnchor,
  type LedgerPage,
  UNPUBLISHED,
} from '../schemas/anchor-registry.ts';
import type { Anchor, Pages } from './collect.ts';
import { carriedAmong } from './match.ts';
import { follower } from './resolve.ts';
import { STABLE, UNLIKE } from './similarity.ts';

/** A published anchor, and what stands under its id now. */
export interface Held {
  readonly page: string;
  readonly entry: LedgerAnchor;
  /** Where its entry stands in the ledger's data. */
  readonly path: readonly PropertyKey[];
  readonly anchor?: Anchor;
  /** The words that stand for it now: its own, or those of the anchors the ledger names. */
  readonly text: string;
  /** The share of the published words that stands there. */
  readonly carried: number;
}

/** Every published anchor is in one of these lists, unless it was moved or retired and all is well. */
export interface Comparison {
  readonly unchanged: readonly Held[];
  /** Corrected, and still the words that were published. */
  readonly edited: readonly Held[];
  /** Too far from the words that were published. */
  readonly drifted: readonly Held[];
  /** The id names other words, or words though it was moved or retired. */
  readonly reused: readonly Held[];
  /** The id is nowhere on its page. */
  readonly vanished: readonly Held[];
  /** Not published by any edition yet. */
  readonly fresh: readonly Anchor[];
  /** Pages the edition does not have any more. */
  readonly lost: readonly { readonly page: LedgerPage; readonly path: readonly PropertyKey[] }[];
  /** Moved to anchors that do not exist, or do not carry its words any more. */
  readonly strayed: readonly Held[];
}

/** Compares. An empty ledger promises nothing: then every anchor is fresh. */
export function compare(pages: Pages, ledger: Ledger): Comparison {
  const follow = follower(ledger, pages);
  const lists = {
    unchanged: [] as Held[],
    edited: [] as Held[],
    drifted: [] as Held[],
    reused: [] as Held[],
    vanished: [] as Held[],
    lost: [] as { page: LedgerPage; path: readonly PropertyKey[] }[],
    strayed: [] as Held[],
  };
  const published = new Map<string, Set<string>>();
  for (const [pageIndex, page] of ledger.entries()) {
    const anchors = pages.get(page.page);
    if (anchors === undefined) {
      if (page.since !== UNPUBLISHED) lists.lost.push({ page, path: [pageIndex, 'page'] });
      continue;
    }
    const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
    const known = new Set<string>();
    published.set(page.page, known);
    for (const [index, entry] of page.anchors.entries()) {
      if (entry.since === UNPUBLISHED) continue;
      known.add(entry.id);
      const anchor = byId.get(entry.id);
      const standingFor = follow({ page: page.page, id: entry.id });
      const held = {
        page: page.page,
        entry,
        path: [pageIndex, 'anchors', index],
        ...(anchor === undefined ? {} : { anchor }),
        text: standingFor.map(({ words }) => words).join(' '),
        carried: shareOf(entry, standingFor),
      };
      const list = standing(held);
      if (list !== undefined) lists[list].push(held);
    }
  }
  const fresh = [...pages].flatMap(([page, anchors]) =>
    anchors.filter(({ id }) => published.get(page)?.has(id) !== true),
  );
  return { ...lists, fresh };
}

/** Neither the words first published nor those of the latest edition may be lost. */
function shareOf({ words, corrected = words }: LedgerAnchor, anchors: readonly Anchor[]): number {
  const [first] = anchors;
  if (first === undefined) return 0;
  if (first.words === words && corrected === words) return 1;
  const share = carriedAmong(words, anchors);
  return corrected === words ? share : Math.min(share, carriedAmong(corrected, anchors));
}

type Standing = 'unchanged' | 'edited' | 'drifted' | 'reused' | 'vanished' | 'strayed';

/** Nothing for an anchor that was moved or retired and is well. */
function standing({ entry, anchor, carried: share }: Held): Standing | undefined {
  if (entry.state !== 'current') {
    if (anchor !== undefined) return 'reused';
    return entry.state === 'retired' || share >= STABLE ? undefined : 'strayed';
  }
  if (anchor === undefined) return 'vanished';
  if (share >= STABLE) {
    return anchor.words === (entry.corrected ?? entry.words) ? 'unchanged' : 'edited';
  }
  return share >= UNLIKE ? 'drifted' : 'reused';
}
