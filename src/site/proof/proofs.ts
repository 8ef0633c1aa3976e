/** Remembers which pages are proved, by the digests of the page and of what it must show. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A page that was proved. */
interface Proof {
  /** The documents whose text it shows. */
  readonly documents: readonly string[];
  /** The digest of what it must show, and of the code that proved it. */
  readonly basis: string;
}

export interface Proofs {
  /** The documents of the page with this digest; nothing if no earlier build has proved it, or its basis has changed. */
  find(page: string): readonly string[] | undefined;
  /** Remembers a page that is proved. */
  add(page: string, documents: readonly string[]): void;
  /** Writes the proofs of this build's pages. */
  save(): void;
}

/**
 * Opens the proofs of earlier builds. A file that cannot be read counts as none: every page is proved again.
 * @param basisOf the digest of what the pages of these documents must show
 */
export function openProofs(
  file: string,
  basisOf: (documents: readonly string[]) => string,
): Proofs {
  const known = readProofs(file);
  const kept: Record<string, Proof> = {};
  return {
    find(page) {
      const proof = known[page];
      if (proof === undefined || proof.basis !== basisOf(proof.documents)) return undefined;
      return proof.documents;
    },
    add(page, documents) {
      kept[page] = { documents, basis: basisOf(documents) };
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(kept));
    },
  };
}

function readProofs(file: string): Readonly<Record<string, Proof>> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(data ?? {}).filter((entry): entry is [string, Proof] => {
      const { documents, basis } = (entry[1] ?? {}) as Partial<Record<keyof Proof, unknown>>;
      return Array.isArray(documents) && typeof basis === 'string';
    });
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
