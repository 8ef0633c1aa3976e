/** After random edits of a document, every address of every edition still leads to its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pages } from '../../../src/engine/anchors/collect.ts';
import { type ComparedAnchor, compareAnchors } from '../../../src/engine/anchors/compare.ts';
import { type Decision, proposeDecisions } from '../../../src/engine/anchors/propose.ts';
import { publishedRegistry } from '../../../src/engine/anchors/publish.ts';
import { accept, withDecisions } from '../../../src/engine/anchors/registry.ts';
import { aliasesOf } from '../../../src/engine/model/former-anchors.ts';
import type { AnchorRegistry } from '../../../src/engine/schemas/anchor-registry.ts';
import { compilePassages, type SyntheticPassage } from './synthetic-document.ts';

type Edit =
  | {
      readonly type: 'insert' | 'split' | 'split with new ids' | 'merge' | 'merge with a new id';
      readonly at: number;
    }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'correct'; readonly at: number; readonly word: number }
  | { readonly type: 'renumber' };

const place = fc.nat(99);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constantFrom('insert', 'split', 'split with new ids', 'merge', 'merge with a new id'),
    at: place,
  }),
  fc.record({ type: fc.constant('move'), at: place, to: place }),
  fc.record({ type: fc.constant('correct'), at: place, word: place }),
  fc.record({ type: fc.constant('renumber') }),
) as fc.Arbitrary<Edit>;
const editions = fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

/** A synthetic document with unique words and ids. */
class SyntheticDocument {
  passages: SyntheticPassage[] = [];
  #words = 0;
  #ids = 0;
  #corrected = new Set<SyntheticPassage>();

  constructor(length: number) {
    for (let at = 0; at < length; at++) this.passages.push(this.#passage(8 + (at % 5)));
  }

  edit(change: Edit): void {
    const { passages } = this;
    if (change.type === 'renumber') {
      this.rename(new Map(passages.map(({ id }, index) => [id, `p${index + 1}`])));
      return;
    }
    const at = change.at % passages.length;
    const passage = passages[at] as SyntheticPassage;
    const next = passages[at + 1];
    switch (change.type) {
      case 'insert':
        passages.splice(at, 0, this.#passage(9));
        break;
      case 'split':
      case 'split with new ids': {
        if (passage.words.length < 12) break;
        const rest = passage.words.splice(Math.ceil(passage.words.length / 2));
        passages.splice(at + 1, 0, { id: this.#id(), words: rest });
        if (change.type === 'split with new ids') passage.id = this.#id();
        break;
      }
      case 'merge':
      case 'merge with a new id':
        if (next === undefined) break;
        passage.words.push(...next.words);
        passages.splice(at + 1, 1);
        if (change.type === 'merge with a new id') passage.id = this.#id();
        break;
      case 'move':
        passages.splice(at, 1);
        passages.splice(change.to % (passages.length + 1), 0, passage);
        break;
      case 'correct':
        if (this.#corrected.has(passage)) break;
        passage.words[change.word % passage.words.length] = this.#word();
        this.#corrected.add(passage);
    }
  }

  rename(ids: ReadonlyMap<string, string>): void {
    for (const passage of this.passages) passage.id = ids.get(passage.id) ?? passage.id;
    this.#ids = Math.max(this.#ids, ...this.passages.map(({ id }) => Number(id.slice(1))));
  }

  /** Begins the next edition, in which corrected words may be corrected again. */
  close(): void {
    this.#corrected.clear();
  }

  /** Words like those of a conversation: some occur in every passage, some in only one. */
  #passage(length: number): SyntheticPassage {
    const common = ['the', 'keeper', 'answers', 'that', 'the', 'light'];
    const words = Array.from({ length }, (_, at) =>
      at % 2 === 0 ? (common[at / 2] ?? 'and') : this.#word(),
    );
    return { id: this.#id(), words };
  }

  #word = (): string => `w${++this.#words}`;
  #id = (): string => `p${++this.#ids}`;
}

/** Compares with the registry, and accepts all proposals, as an editor would. */
function settle(
  synthetic: SyntheticDocument,
  registry: AnchorRegistry,
): { registry: AnchorRegistry; pages: Pages } {
  for (let round = 0; round < 4; round++) {
    const { pages } = compilePassages(synthetic.passages, registry);
    const { renamings, decisions } = proposeDecisions(
      pages,
      registry,
      compareAnchors(pages, registry),
    );
    if (renamings.length === 0) {
      const { missing, misdirected } = compareAnchors(pages, withDecisions(registry, decisions));
      const byHand = [...missing, ...misdirected].map((compared) =>
        decideByHand(synthetic, compared),
      );
      const decided = withDecisions(withDecisions(registry, decisions), byHand);
      const changed = compareAnchors(pages, decided).changed.map((compared) =>
        accept(compared, 'Corrected.'),
      );
      return { registry: withDecisions(decided, changed), pages };
    }
    synthetic.rename(new Map(renamings.map(({ anchor, id }) => [anchor.id, id])));
  }
  throw new Error('The proposals do not end.');
}

/** Decides by hand about words that were corrected and divided too much for a proposal. */
function decideByHand({ passages }: SyntheticDocument, compared: ComparedAnchor): Decision {
  const words = own(compared.entry.words.split(' '));
  const to = passages.filter((passage) => passage.words.some((word) => words.includes(word)));
  const text = to.flatMap((passage) => passage.words).join(' ');
  const { entry } = accept({ ...compared, text }, 'Corrected and moved.');
  return { compared, entry: { ...entry, state: 'moved', to: to.map(({ id }) => id) } };
}

/** The passages that have the words of an address: those it moved to, and those it continues in. */
function successors(registry: AnchorRegistry, id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [];
  const entry = registry[0]?.anchors.find((one) => one.id === id);
  const follow = (next: string): string[] => successors(registry, next, [...seen, id]);
  if (entry?.to !== undefined) return entry.to.flatMap(follow);
  return [id, ...(entry?.continues ?? []).flatMap(follow)];
}

const own = (words: readonly string[]): string[] => words.filter((word) => /^w\d/.test(word));

describe('the registry of a synthetic document', () => {
  it('loses no address, and no words of one', () => {
    fc.assert(
      fc.property(editions, (all) => {
        const synthetic = new SyntheticDocument(6);
        let registry = publishedRegistry([], compilePassages(synthetic.passages, []).pages, '1');
        const addresses = synthetic.passages.map(({ id, words }) => ({ id, words: own(words) }));

        for (const [index, edits] of all.entries()) {
          for (const change of edits) synthetic.edit(change);
          synthetic.close();
          const settled = settle(synthetic, registry);
          registry = settled.registry;
          const { problems, edition } = compilePassages(synthetic.passages, registry);
          expect(problems).toEqual([]);
          registry = publishedRegistry(registry, settled.pages, String(index + 2));

          const standing = new Set(synthetic.passages.flatMap(({ words }) => words));
          for (const { id, words } of addresses) {
            const target = synthetic.passages.find(
              (passage) =>
                passage.id === id ||
                (edition !== undefined && aliasesOf(edition, 'synthetic', passage.id).includes(id)),
            );
            expect(target, `${id} lands`).toBeDefined();
            const left = words.filter((word) => standing.has(word));
            if (left.length === 0) continue;
            const reached = new Set(
              successors(registry, id).flatMap(
                (next) => synthetic.passages.find((passage) => passage.id === next)?.words ?? [],
              ),
            );
            const kept = left.filter((word) => reached.has(word));
            expect(kept.length / left.length, `${id} keeps its words`).toBeGreaterThanOrEqual(0.7);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
