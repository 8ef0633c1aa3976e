/** The documents of an edition, taken from a cache where nothing that goes into them has changed. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compileDocument } from '../document/compile-document.ts';
import type { CompilationInputs } from '../document/context.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../source/archive.ts';
import { digest } from '../source/digest.ts';

/** Keeps compiled documents between runs, by the digest of everything their compilation read. */
export interface Cache {
  get(digest: string): Document | undefined;
  set(digest: string, document: Document): void;
}

/**
 * Compiles the documents. What is wrong with them is appended to `problems`.
 * @param canCache false where what they are compiled against is not whole.
 * @returns the documents whose records can be read, in the edition's order. The cache keeps those that are sound.
 */
export function compileDocuments(
  files: readonly SourceFile[],
  registers: CompilationInputs,
  problems: Diagnostic[],
  canCache: boolean,
  cache?: Cache,
): Document[] {
  const documents: Document[] = [];
  for (const file of files) {
    const key = digest(registers.digest, file.path, file.text);
    const cached = cache?.get(key);
    if (cached !== undefined) {
      documents.push(cached);
      continue;
    }
    const compiled = compileDocument(file, registers, key);
    problems.push(...compiled.problems);
    if (compiled.document === undefined) continue;
    documents.push(compiled.document);
    if (canCache && compiled.problems.length === 0) cache?.set(key, compiled.document);
  }
  return documents.sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
}
