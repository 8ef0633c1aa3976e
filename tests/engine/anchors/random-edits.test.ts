/** Whatever editors do to a document, every address of every edition still lands on its words. */
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
      readonly type: 'insert' | 'split' | 'split anew' | 'merge' | 'merge anew';
      readonly at: number;
    }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'correct'; readonly at: number; readonly word: number }
  | { readonly type: 'number anew' };

const place = fc.nat(99);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constantFrom('insert', 'split', 'split anew', 'merge', 'merge anew'),
    at: place,
  }),
  fc.record({ type: fc.constant('move'), at: place, to: place }),
  fc.record({ type: fc.constant('correct'), at: place, word: place }),
  fc.record({ type: fc.constant('number anew') }),
) as fc.Arbitrary<Edit>;
const editions = fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

/** A tale that gives out words and ids, none of them twice. */
class Tale {
  passages: SyntheticPassage[] = [];
  #words = 0;
  #ids = 0;
  #corrected = new Set<SyntheticPassage>();

  constructor(length: number) {
    for (let at = 0; at < length; at++) this.passages.push(this.#passage(8 + (at % 5)));
  }

  edit(change: Edit): void {
    const { passages } = this;
    if (change.type === 'number anew') {
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
      case 'split anew': {
        if (passage.words.length < 12) break;
        const rest = passage.words.splice(Math.ceil(passage.words.length / 2));
        passages.splice(at + 1, 0, { id: this.#id(), words: rest });
        if (change.type === 'split anew') passage.id = this.#id();
        break;
      }
      case 'merge':
      case 'merge anew':
        if (next === undefined) break;
        passage.words.push(...next.words);
        passages.splice(at + 1, 1);
        if (change.type === 'merge anew') passage.id = this.#id();
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

  /** The next edition begins: what was corrected may be corrected again. */
  close(): void {
    this.#corrected.clear();
  }

  /** Words like those of a conversation: some in every passage, some in one alone. */
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

/** Compares with the ledger, and does all that the command proposes, as an editor would. */
function settle(tale: Tale, registry: AnchorRegistry): { registry: AnchorRegistry; pages: Pages } {
  for (let round = 0; round < 4; round++) {
    const { pages } = compilePassages(tale.passages, registry);
    const { renamings, decisions } = proposeDecisions(
      pages,
      registry,
      compareAnchors(pages, registry),
    );
    if (renamings.length === 0) {
      const { missing, misdirected } = compareAnchors(pages, withDecisions(registry, decisions));
      const byHand = [...missing, ...misdirected].map((compared) => decideByHand(tale, compared));
      const decided = withDecisions(withDecisions(registry, decisions), byHand);
      const drifted = compareAnchors(pages, decided).changed.map((compared) =>
        accept(compared, 'Corrected.'),
      );
      return { registry: withDecisions(decided, drifted), pages };
    }
    tale.rename(new Map(renamings.map(({ anchor, id }) => [anchor.id, id])));
  }
  throw new Error('The proposals come to no end.');
}

/** Of words too much corrected and divided for a proposal, the editor knows where they went. */
function decideByHand({ passages }: Tale, compared: ComparedAnchor): Decision {
  const words = own(compared.entry.words.split(' '));
  const to = passages.filter((passage) => passage.words.some((word) => words.includes(word)));
  const text = to.flatMap((passage) => passage.words).join(' ');
  const { entry } = accept({ ...compared, text }, 'Corrected and moved.');
  return { compared, entry: { ...entry, state: 'moved', to: to.map(({ id }) => id) } };
}

/** The passages that together stand for an address: what it moved to, and where its words go on. */
function successors(registry: AnchorRegistry, id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [];
  const entry = registry[0]?.anchors.find((one) => one.id === id);
  const follow = (next: string): string[] => successors(registry, next, [...seen, id]);
  if (entry?.to !== undefined) return entry.to.flatMap(follow);
  return [id, ...(entry?.continues ?? []).flatMap(follow)];
}

const own = (words: readonly string[]): string[] => words.filter((word) => /^w\d/.test(word));

describe('the ledger of a tale', () => {
  it('loses no address, and no words of one', () => {
    fc.assert(
      fc.property(editions, (all) => {
        const tale = new Tale(6);
        let registry = publishedRegistry([], compilePassages(tale.passages, []).pages, '1');
        const addresses = tale.passages.map(({ id, words }) => ({ id, words: own(words) }));

        for (const [index, edits] of all.entries()) {
          for (const change of edits) tale.edit(change);
          tale.close();
          const settled = settle(tale, registry);
          registry = settled.registry;
          const { problems, edition } = compilePassages(tale.passages, registry);
          expect(problems).toEqual([]);
          registry = publishedRegistry(registry, settled.pages, String(index + 2));

          const standing = new Set(tale.passages.flatMap(({ words }) => words));
          for (const { id, words } of addresses) {
            const landing = tale.passages.find(
              (passage) =>
                passage.id === id ||
                (edition !== undefined && aliasesOf(edition, 'tale', passage.id).includes(id)),
            );
            expect(landing, `${id} lands`).toBeDefined();
            const left = words.filter((word) => standing.has(word));
            if (left.length === 0) continue;
            const reached = new Set(
              successors(registry, id).flatMap(
                (next) => tale.passages.find((passage) => passage.id === next)?.words ?? [],
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
