/** Holds the anchors of an edition against those the ledger has promised. */
import { type Anchor, type Pages, shaOf } from './anchors.ts';
import { follower, readAddress } from './landing.ts';
import { carried, STABLE, UNLIKE } from './likeness.ts';
import { type Ledger, type LedgerAnchor, type LedgerPage, UNPUBLISHED } from './schema.ts';

/** A published anchor, and what stands under its id now. */
export interface Held {
  readonly page: string;
  readonly entry: LedgerAnchor;
  /** Where its entry stands in the ledger's data. */
  readonly path: readonly PropertyKey[];
  readonly anchor?: Anchor;
  /** The share of the published words that stands there. */
  readonly carried: number;
}

/** A decision that leads nowhere: the index is that of `to`. */
export interface Astray extends Held {
  readonly index: number;
}

/** Every anchor is in exactly one of these lists, but for `astray`, which is about decisions. */
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
  readonly astray: readonly Astray[];
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
    astray: [] as Astray[],
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
      const text = [entry.id, ...(entry.continues ?? [])]
        .map((id) => follow(page.page, id)?.anchor?.words ?? '')
        .join(' ');
      const held = {
        page: page.page,
        entry,
        path: [pageIndex, 'anchors', index],
        ...(anchor === undefined ? {} : { anchor }),
        carried: anchor === undefined ? 0 : shareOf(entry, anchor, text),
      };
      const list = standing(held);
      if (list !== undefined) lists[list].push(held);
      for (const [target, to] of (entry.to ?? []).entries()) {
        const address = readAddress(to, page.page);
        if (follow(address.page, address.id) === undefined) {
          lists.astray.push({ ...held, index: target });
        }
      }
    }
  }
  const fresh = [...pages].flatMap(([page, anchors]) =>
    anchors.filter(({ id }) => published.get(page)?.has(id) !== true),
  );
  return { ...lists, fresh };
}

const shareOf = (entry: LedgerAnchor, { words }: Anchor, text: string): number =>
  shaOf(words) === entry.sha ? 1 : carried(entry.words, text);

type Standing = 'unchanged' | 'edited' | 'drifted' | 'reused' | 'vanished';

/** Nothing for an anchor that was moved or retired and has kept away. */
function standing({ entry, anchor, carried: share }: Held): Standing | undefined {
  if (entry.state !== 'current') return anchor === undefined ? undefined : 'reused';
  if (anchor === undefined) return 'vanished';
  if (share >= STABLE) {
    return anchor.words === (entry.corrected ?? entry.words) ? 'unchanged' : 'edited';
  }
  return share >= UNLIKE ? 'drifted' : 'reused';
}
