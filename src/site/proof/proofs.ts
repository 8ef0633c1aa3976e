/** Stores which pages are proved, by the digests of the page and of its expected text. */
import { readChecked, writeChecked } from '../build/checked-file.ts';

/** A page that was proved. */
interface Proof {
  /** The documents whose text it shows. */
  readonly documents: readonly string[];
  /** The digest of its expected text, and of the code that proved it. */
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
 * Opens the proofs of earlier builds. Where their file is not as it was written, every page is proved again.
 * @param basisOf the digest of the expected text of these documents
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
      writeChecked(file, JSON.stringify(kept));
    },
  };
}

function readProofs(file: string): Readonly<Record<string, Proof>> {
  const text = readChecked(file);
  return text === undefined ? {} : (JSON.parse(text) as Record<string, Proof>);
}
