/** Compares the anchors of an edition with the registry of published anchors. */
import {
  type AnchorRegistry,
  type RegistryEntry,
  type RegistryPage,
  UNPUBLISHED,
} from '../schemas/anchor-registry.ts';
import type { Anchor, Pages } from './collect.ts';
import { coverageAmong } from './match.ts';
import { anchorResolver, anchorsById } from './resolve.ts';
import { MIN_RELATED_SHARE, MIN_STABLE_SHARE } from './similarity.ts';

/** A published anchor, and the current content under its id. */
export interface ComparedAnchor {
  readonly page: string;
  readonly entry: RegistryEntry;
  /** The path of its entry in the registry's data. */
  readonly path: readonly PropertyKey[];
  readonly anchor?: Anchor;
  /** Its current words: those of the anchor itself, or of the anchors that the registry names. */
  readonly text: string;
  /** The share of the published words in `text`, from 0 to 1. */
  readonly coverage: number;
}

/** Every published anchor is in one of these lists, unless it was moved or retired correctly. */
export interface Comparison {
  readonly unchanged: readonly ComparedAnchor[];
  /** Corrected, and still similar to the published words. */
  readonly edited: readonly ComparedAnchor[];
  /** Too different from the published words. */
  readonly changed: readonly ComparedAnchor[];
  /** The id now has other words, or it is in use although it was moved or retired. */
  readonly reused: readonly ComparedAnchor[];
  /** The id does not exist on its page. */
  readonly missing: readonly ComparedAnchor[];
  /** Not published yet. */
  readonly added: readonly Anchor[];
  /** Published pages that the edition no longer has. */
  readonly removedPages: readonly {
    readonly page: RegistryPage;
    readonly path: readonly PropertyKey[];
  }[];
  /** Moved to anchors that do not exist, or that do not have its words. */
  readonly misdirected: readonly ComparedAnchor[];
}

/** Compares the anchors with the registry. If the registry is empty, every anchor is new. */
export function compareAnchors(pages: Pages, registry: AnchorRegistry): Comparison {
  const follow = anchorResolver(registry, pages);
  const lists = {
    unchanged: [] as ComparedAnchor[],
    edited: [] as ComparedAnchor[],
    changed: [] as ComparedAnchor[],
    reused: [] as ComparedAnchor[],
    missing: [] as ComparedAnchor[],
    removedPages: [] as { page: RegistryPage; path: readonly PropertyKey[] }[],
    misdirected: [] as ComparedAnchor[],
  };
  const published = new Map<string, Set<string>>();
  for (const [pageIndex, page] of registry.entries()) {
    const anchors = pages.get(page.page);
    if (anchors === undefined) {
      if (page.since !== UNPUBLISHED) lists.removedPages.push({ page, path: [pageIndex, 'page'] });
      continue;
    }
    const byId = anchorsById(anchors);
    const known = new Set<string>();
    published.set(page.page, known);
    for (const [index, entry] of page.anchors.entries()) {
      if (entry.since === UNPUBLISHED) continue;
      known.add(entry.id);
      const anchor = byId.get(entry.id);
      const standingFor = follow({ page: page.page, id: entry.id });
      const compared = {
        page: page.page,
        entry,
        path: [pageIndex, 'anchors', index],
        ...(anchor === undefined ? {} : { anchor }),
        text: standingFor.map(({ words }) => words).join(' '),
        coverage: shareOf(entry, standingFor),
      };
      const list = standingOf(compared);
      if (list !== undefined) lists[list].push(compared);
    }
  }
  const added = [...pages].flatMap(([page, anchors]) =>
    anchors.filter(({ id }) => published.get(page)?.has(id) !== true),
  );
  return { ...lists, added };
}

/** The share of the first published words, or of the latest edition's words if that is lower. */
function shareOf({ words, corrected = words }: RegistryEntry, anchors: readonly Anchor[]): number {
  const [first] = anchors;
  if (first === undefined) return 0;
  if (first.words === words && corrected === words) return 1;
  const share = coverageAmong(words, anchors);
  return corrected === words ? share : Math.min(share, coverageAmong(corrected, anchors));
}

type Standing = 'unchanged' | 'edited' | 'changed' | 'reused' | 'missing' | 'misdirected';

/** The list that an anchor belongs to; `undefined` if it was moved or retired correctly. */
function standingOf({ entry, anchor, coverage: share }: ComparedAnchor): Standing | undefined {
  if (entry.state !== 'current') {
    if (anchor !== undefined) return 'reused';
    return entry.state === 'retired' || share >= MIN_STABLE_SHARE ? undefined : 'misdirected';
  }
  if (anchor === undefined) return 'missing';
  if (share >= MIN_STABLE_SHARE) {
    return anchor.words === (entry.corrected ?? entry.words) ? 'unchanged' : 'edited';
  }
  return share >= MIN_RELATED_SHARE ? 'changed' : 'reused';
}
