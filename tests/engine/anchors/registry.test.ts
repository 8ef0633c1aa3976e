import { describe, expect, it } from 'vitest';
import { compareAnchors } from '../../../src/engine/anchors/compare.ts';
import { proposeDecisions } from '../../../src/engine/anchors/propose.ts';
import { publishedRegistry, withYamlValues } from '../../../src/engine/anchors/publish.ts';
import {
  accept,
  registryText,
  retire,
  withDecisions,
  withNewAnchors,
} from '../../../src/engine/anchors/registry.ts';
import { reportAnchors } from '../../../src/engine/anchors/report.ts';
import { formerAnchors } from '../../../src/engine/anchors/resolve.ts';
import {
  coverageIn,
  MIN_RELATED_SHARE,
  MIN_STABLE_SHARE,
  similarity,
} from '../../../src/engine/anchors/similarity.ts';
import {
  type AnchorRegistry,
  anchorRegistry as ledgerSchema,
} from '../../../src/engine/schemas/anchor-registry.ts';
import { parseYaml } from '../../../src/engine/source/yaml.ts';
import { compilePassages } from './synthetic-document.ts';

const OIL = 'The keeper asks how much oil is left in the tower';
const RATS = 'His wife answers that there are forty barrels and that the rats took one';
const BOAT = 'The boy says the boat from the north is late by three days';
const ROPE = 'They want a rope and two lamps before the winter storms begin';

/** The pages of a synthetic document, from its passages by id. */
const pagesOf = (passages: Record<string, string>, registry: AnchorRegistry = []) =>
  compilePassages(
    Object.entries(passages).map(([id, text]) => ({ id, words: text.split(' ') })),
    registry,
  ).pages;
const first = (passages: Record<string, string>): AnchorRegistry =>
  publishedRegistry([], pagesOf(passages), '1');
const entryOf = (registry: AnchorRegistry, id: string) =>
  registry[0]?.anchors.find((entry) => entry.id === id);

/** The proposals if `before` was published and the document now has `now`. */
const proposed = (before: Record<string, string>, now: Record<string, string>) => {
  const registry = first(before);
  const pages = pagesOf(now);
  const comparison = compareAnchors(pages, registry);
  const proposals = proposeDecisions(pages, registry, comparison);
  return {
    decisions: proposals.decisions.map(({ entry: { id, to, continues } }) => ({
      id,
      ...(to && { to }),
      ...(continues && { continues }),
    })),
    renamings: proposals.renamings.map(({ anchor, id }) => `${anchor.id} → ${id}`),
    undecided: proposals.undecided.map(({ entry }) => entry.id),
    report: reportAnchors(comparison, proposals),
  };
};

describe('similarity', () => {
  it('counts words, not letters, case or punctuation', () => {
    expect(similarity('The boat -- late!', 'the boat, late')).toBe(1);
    expect(similarity('one two three four', 'one two three five')).toBe(0.75);
    expect(coverageIn(OIL, `${RATS} ${OIL} ${BOAT}`)).toBe(1);
  });

  it('counts words in scripts without spaces', () => {
    expect(similarity('灯台守は油を数える', '灯台守は油を数える')).toBe(1);
    expect(similarity('灯台守は油を数える', '船は北から来る')).toBeLessThan(MIN_RELATED_SHARE);
  });

  it('distinguishes a correction from another passage', () => {
    expect(coverageIn(OIL, OIL.replace('tower', 'cellar'))).toBeGreaterThanOrEqual(
      MIN_STABLE_SHARE,
    );
    expect(coverageIn(OIL, BOAT)).toBeLessThan(MIN_RELATED_SHARE);
  });
});

describe('the comparison', () => {
  const registry = first({ p1: OIL, p2: RATS, p3: BOAT });
  const standing = (now: Record<string, string>) => {
    const { added, removedPages, ...lists } = compareAnchors(pagesOf(now), registry);
    const compared = Object.entries(lists).flatMap(([name, list]) =>
      list.map(({ entry }) => `${entry.id} ${name}`),
    );
    return [
      ...compared,
      ...added.map(({ id }) => `${id} added`),
      ...removedPages.map(({ page }) => page.page),
    ];
  };

  it('finds missing, changed, reused, corrected and new anchors', () => {
    const other = RATS.replace('there are forty barrels and that', 'nobody knows but');
    const now = { p1: ROPE, p2: other, p4: OIL.replace('tower', 'cellar') };
    expect(standing({ p1: OIL, p2: RATS, p3: BOAT.replace('three', 'four') })).toEqual([
      'p1 unchanged',
      'p2 unchanged',
      'p3 edited',
    ]);
    expect(standing(now)).toEqual(['p2 changed', 'p1 reused', 'p3 missing', 'p4 added']);
  });

  it('accepts an empty registry, and reports a removed page', () => {
    const pages = pagesOf({ p1: OIL });
    expect(compareAnchors(pages, []).added.map(({ id }) => id)).toEqual(['p1']);
    expect(compareAnchors(new Map(), registry).removedPages.map(({ page }) => page.page)).toEqual([
      'synthetic',
    ]);
  });

  it('reports no problems before the first release', () => {
    const drafts = withNewAnchors([], pagesOf({ p1: OIL, p2: RATS }));
    const { added, missing, reused } = compareAnchors(pagesOf({ p1: ROPE }), drafts);
    expect([added.length, missing.length, reused.length]).toEqual([1, 0, 0]);
    const next = withNewAnchors(drafts, pagesOf({ p1: ROPE }));
    expect(next[0]?.anchors.map(({ id, words }) => [id, words])).toEqual([['p1', ROPE]]);
  });

  it('reports small changes that add up over several editions', () => {
    let kept = first({ p1: ROPE });
    const words = ROPE.split(' ');
    const replaced = [2, 4, 6].map((count) => [...words.keys()].slice(0, count));
    const findings = replaced.map((places, index) => {
      const text = words.map((word, at) => (places.includes(at) ? `new${at}` : word)).join(' ');
      const pages = pagesOf({ p1: text });
      const { changed } = compareAnchors(pages, kept);
      kept = publishedRegistry(kept, pages, String(index + 2));
      return changed.length;
    });
    expect(findings).toEqual([0, 1, 1]);
  });
});

describe('a proposal', () => {
  it('finds words that have another id', () => {
    const { decisions } = proposed({ p1: OIL, p2: RATS }, { p1: OIL, p7: RATS });
    expect(decisions).toEqual([{ id: 'p2', to: ['p7'] }]);
  });

  it('finds a passage in the one it was merged with', () => {
    const { decisions } = proposed({ p1: OIL, p2: RATS }, { p1: `${OIL} ${RATS}` });
    expect(decisions).toEqual([{ id: 'p2', to: ['p1'] }]);
  });

  it('finds a passage in its parts, whether or not the first part has its id', () => {
    const halves = ['His wife answers that there are forty', 'barrels and that the rats took one'];
    const [one = '', two = ''] = halves;
    expect(proposed({ p1: OIL, p2: RATS }, { p1: OIL, p2: one, p3: two }).decisions).toEqual([
      { id: 'p2', continues: ['p3'] },
    ]);
    expect(proposed({ p1: OIL, p2: RATS }, { p1: OIL, p3: one, p4: two }).decisions).toEqual([
      { id: 'p2', to: ['p3', 'p4'] },
    ]);
  });

  it('restores published ids after all passages were renumbered', () => {
    const { renamings, decisions, report } = proposed(
      { p1: OIL, p2: RATS, p3: BOAT },
      { p1: OIL, p2: ROPE, p3: RATS, p4: BOAT },
    );
    expect(renamings).toEqual(['p3 → p2', 'p4 → p3', 'p2 → p5']);
    expect(decisions).toEqual([]);
    expect(report).toContain('synthetic#p4 → p3');
  });

  it('leaves missing words to the editor', () => {
    const { undecided, report } = proposed({ p1: OIL, p2: RATS }, { p1: OIL });
    expect(undecided).toEqual(['p2']);
    expect(report).toContain('1 missing');
  });
});

describe('a decision', () => {
  const registry = first({ p1: OIL, p2: RATS });

  it('may accept other words as those of the passage', () => {
    const pages = pagesOf({ p1: OIL, p2: BOAT });
    const [compared] = compareAnchors(pages, registry).reused;
    if (compared === undefined) throw new Error('Expected p2 to be reused.');
    const next = withDecisions(registry, [accept(compared, 'A better witness.')]);
    expect(compareAnchors(pages, next).unchanged.map(({ entry }) => entry.id)).toEqual([
      'p1',
      'p2',
    ]);
    expect(entryOf(next, 'p2')).toMatchObject({ words: BOAT, reason: 'A better witness.' });
  });

  it('may retire words, which the page then lists as removed', () => {
    const pages = pagesOf({ p1: OIL });
    const [compared] = compareAnchors(pages, registry).missing;
    if (compared === undefined) throw new Error('Expected p2 to be missing.');
    const next = withDecisions(registry, [retire(compared, 'Not of this document.')]);
    expect(compareAnchors(pages, next).missing).toEqual([]);
    expect(formerAnchors(next, pages).removed).toEqual({
      synthetic: [{ id: 'p2', words: RATS, since: '1', reason: 'Not of this document.', to: [] }],
    });
  });

  it('that is circular leads nowhere', () => {
    const moved = (id: string, to: string) => ({ state: 'moved' as const, to: [to], reason: id });
    const circle = registry.map((page) => ({
      ...page,
      anchors: page.anchors.map((entry) => ({
        ...entry,
        ...moved(entry.id, entry.id === 'p1' ? 'p2' : 'p1'),
      })),
    }));
    const { misdirected } = compareAnchors(pagesOf({ p9: ROPE }), circle);
    expect(misdirected.map(({ entry }) => entry.id)).toEqual(['p1', 'p2']);
  });
});

describe('the file', () => {
  const read = (text: string): AnchorRegistry =>
    ledgerSchema.parse(parseYaml('anchors.yaml', text).data);

  it('is unchanged after reading and writing, in a fixed order', () => {
    const text = registryText(first({ p10: OIL, p9: RATS, head: BOAT }));
    expect(registryText(read(text))).toBe(text);
    expect(read(text)[0]?.anchors.map(({ id }) => id)).toEqual(['head', 'p9', 'p10']);
  });

  it('is rejected if a move has no target or a decision no reason', () => {
    const entry =
      '- page: a\n  since: "1"\n  anchors: [{ id: t1, kind: turn, since: "1", sha: 0123456789abcdef, words: a';
    expect(() => read(`${entry} }]`)).not.toThrow();
    expect(() => read(`${entry}, state: moved, reason: because }]`)).toThrow(/carry the words/);
    expect(() => read(`${entry}, state: retired }]`)).toThrow(/a reason/);
  });
});

describe('a release', () => {
  it('keeps the words of the latest edition beside those first published', () => {
    const corrected = RATS.replace('forty', 'fifty');
    const next = publishedRegistry(first({ p1: RATS }), pagesOf({ p1: corrected, p2: OIL }), '2');
    expect(entryOf(next, 'p1')).toMatchObject({ since: '1', words: RATS, corrected });
    expect(entryOf(next, 'p2')).toMatchObject({ since: '2', words: OIL });
  });

  it('updates the record and changes nothing else', () => {
    const record =
      '# Kept\ntitle: >-\n  A long\n  title\nversion: "1" # kept\ndate: \'2001-01-01\'\n';
    const stamp = (text: string): string =>
      withYamlValues({ path: 'edition.yaml', text }, { version: '2', date: '2002-02-02' });
    expect(stamp(record)).toBe(
      '# Kept\ntitle: >-\n  A long\n  title\nversion: "2" # kept\ndate: \'2002-02-02\'\n',
    );
    expect(() => stamp('title: A\n')).toThrow('"version" in edition.yaml');
  });
});
