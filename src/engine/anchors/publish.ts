/** Updates the registry, the edition's record and the list of changes for a release. */
import { isScalar, parseDocument } from 'yaml';
import {
  type AnchorRegistry,
  type PageChanges,
  type RegistryEntry,
  UNPUBLISHED,
} from '../schemas/anchor-registry.ts';
import type { SourceFile } from '../source/archive.ts';
import type { Pages } from './collect.ts';
import { withNewAnchors } from './registry.ts';

/** The registry of the edition `version`: all its anchors are published with their current words. */
export function publishedRegistry(
  registry: AnchorRegistry,
  pages: Pages,
  version: string,
): AnchorRegistry {
  const stamp = (since: string): string => (since === UNPUBLISHED ? version : since);
  return withNewAnchors(registry, pages).map(({ page, since, anchors }) => {
    const standing = new Map(pages.get(page)?.map(({ id, words }) => [id, words]));
    return {
      page,
      since: stamp(since),
      anchors: anchors.map((entry) => corrected({ ...entry, since: stamp(entry.since) }, standing)),
    };
  });
}

function corrected(entry: RegistryEntry, standing: ReadonlyMap<string, string>): RegistryEntry {
  const now = standing.get(entry.id);
  if (now === undefined) return entry;
  const { corrected: _before, ...rest } = entry;
  return now === entry.words ? rest : { ...rest, corrected: now };
}

/** The changes from `before` to `next`, by page. Pages without changes are left out. */
export function changesBetween(before: AnchorRegistry, next: AnchorRegistry): PageChanges[] {
  return next.flatMap(({ page, anchors }): PageChanges[] => {
    const past = new Map(
      before.find((one) => one.page === page)?.anchors.map((entry) => [entry.id, entry]),
    );
    const lists = {
      added: anchors.filter(({ id }) => !past.has(id)),
      changed: anchors.filter((entry) => {
        const old = past.get(entry.id);
        return (
          old !== undefined &&
          entry.state === 'current' &&
          currentWords(old) !== currentWords(entry)
        );
      }),
      moved: anchors.filter(({ id, state }) => state === 'moved' && past.get(id)?.state !== state),
      retired: anchors.filter(
        ({ id, state }) => state === 'retired' && past.get(id)?.state !== state,
      ),
    };
    if (Object.values(lists).every((list) => list.length === 0)) return [];
    const ids = (list: readonly RegistryEntry[]): string[] => list.map(({ id }) => id);
    const { added, changed, moved, retired } = lists;
    return [
      {
        page,
        ...(added.length > 0 && { added: ids(added) }),
        ...(changed.length > 0 && { changed: ids(changed) }),
        ...(moved.length > 0 && { moved: moved.map(({ id, to = [] }) => ({ id, to })) }),
        ...(retired.length > 0 && { retired: ids(retired) }),
      },
    ];
  });
}

const currentWords = ({ words, corrected: now = words }: RegistryEntry): string => now;

/**
 * Sets the values of some keys in the text of a YAML record. The rest of the text is unchanged.
 * @throws Error if the record does not have one of the keys
 */
export function withYamlValues(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  values: Readonly<Record<string, string>>,
): string {
  const document = parseDocument(text);
  const places = Object.entries(values).map(([key, value]) => {
    const node = document.get(key, true);
    if (!isScalar(node) || !node.range) throw new Error(`Expected the key "${key}" in ${path}.`);
    const [from, to] = node.range;
    const quote = text[from] === "'" ? "'" : '"';
    return { from, to, value: `${quote}${value}${quote}` };
  });
  return places
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, value }) => out.slice(0, from) + value + out.slice(to), text);
}
