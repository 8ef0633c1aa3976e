/** Resolves every anchor of the example archive's first edition on its second, heavily edited one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectAnchors } from '../../../src/engine/anchors/collect.ts';
import { changesBetween } from '../../../src/engine/anchors/publish.ts';
import { registryText } from '../../../src/engine/anchors/registry.ts';
import { compile } from '../../../src/engine/compile.ts';
import { aliasesOf, removedFrom } from '../../../src/engine/model/former-anchors.ts';
import {
  type AnchorRegistry,
  anchorRegistry as ledgerSchema,
} from '../../../src/engine/schemas/anchor-registry.ts';
import { readArchive, type SourceFile } from '../../../src/engine/source/archive.ts';
import { parseYaml } from '../../../src/engine/source/yaml.ts';

const root = join(import.meta.dirname, '../../fixtures/lighthouse-second-edition');
const archive = await readArchive(root, 'lighthouse');
const { edition: second, problems } = compile(archive);

const read = ({ path, text }: Pick<SourceFile, 'path' | 'text'>): AnchorRegistry =>
  ledgerSchema.parse(parseYaml(path, text).data);

/** The text that a browser shows for a fragment of `page`: the element with that id. */
function land(page: string, id: string): string | undefined {
  if (second === undefined) return undefined;
  const standing = collectAnchors(second).get(page) ?? [];
  const carriers = standing.filter(
    (anchor) => anchor.id === id || aliasesOf(second, page, anchor.id).includes(id),
  );
  const removed = removedFrom(second, page).filter((one) => one.id === id);
  const found = [...carriers.map(({ words }) => words), ...removed.map(({ words }) => words)];
  expect(found, `${page}#${id} occurs once on its page`).toHaveLength(1);
  return found[0];
}

/** The registry of one of the archive's editions. */
const registryOf = async (version: string): Promise<AnchorRegistry> => {
  const path = join(root, `editions/${version}.yaml`);
  return read({ path, text: await readFile(path, 'utf8') });
};
const first = await registryOf('1');
const addresses = first.flatMap(({ page, anchors }) =>
  anchors.map(({ id, words }) => ({ page, id, words })),
);

describe('an address of the first edition, on the second', () => {
  it.each(addresses)('$page#$id lands', ({ page, id, words }) => {
    const beginning = words.split(' ').slice(0, 3).join(' ');
    expect(land(page, id)).toContain(beginning);
  });
});

describe('the second edition', () => {
  it('has no problem, though most of its first addresses were moved, divided, merged or dropped', () => {
    expect(problems).toEqual([]);
    const states = read(archive.anchors).flatMap(({ anchors }) =>
      anchors.map(({ state }) => state),
    );
    expect(states.filter((state) => state === 'moved')).toHaveLength(11);
    expect(states.filter((state) => state === 'retired')).toHaveLength(1);
  });

  it('has passages with their former ids', () => {
    expect(second?.former.aliases).toEqual({
      bulletin: { p1: ['p2'], p5: ['p3'], 'tomas-ren': ['ren'] },
      log: {
        keepers: ['present'],
        closing: ['tail'],
        t3: ['t4'],
        t9: ['t6'],
        'lamp-oil': ['oil'],
        'n-c': ['n-b'],
      },
    });
  });

  it('lists on a page the passages removed from it', () => {
    const left = Object.values(second?.former.removed ?? {}).flat();
    expect(left.map(({ id, since, to }) => ({ id, since, to }))).toEqual([
      { id: 'n-a', since: '1', to: [] },
      { id: 'p2', since: '1', to: [{ page: 'list', id: 'p1' }] },
      { id: 'l8', since: '1', to: [{ page: 'list/received', id: 'l8' }] },
    ]);
  });

  it('has its own registry and lists its changes', async () => {
    expect(registryText(await registryOf('2'))).toBe(archive.anchors.text);
    expect(second?.releases.map(({ version }) => version)).toEqual(['2', '1']);
    expect(changesBetween(first, await registryOf('2'))).toEqual(second?.releases[0]?.pages);
  });
});
