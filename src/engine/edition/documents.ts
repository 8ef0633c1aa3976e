/** Compiles the documents of an edition, or takes them from a cache if none of their inputs changed. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compileDocument, documentDigest } from '../document/compile-document.ts';
import type { CompilationInputs } from '../document/context.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../source/archive.ts';
import { digest } from '../source/digest.ts';
import { perObject } from '../source/per-object.ts';

/** Caches compiled documents between runs, by the digest of their files and of the inputs of all documents. */
export interface Cache {
  get(key: string): Document | undefined;
  set(key: string, document: Document): void;
}

export interface DocumentOptions {
  /** False if the inputs are incomplete. */
  readonly canCache: boolean;
  readonly cache?: Cache | undefined;
  /** Called for each document, with how many there are. */
  readonly onDocument?: ((total: number) => void) | undefined;
}

const fileDigest = perObject(({ path, text }: SourceFile) => digest(path, text));

/**
 * Compiles the documents. Problems are appended to `problems`.
 * @returns the documents with readable records, in the edition's order. Only documents without problems are cached.
 */
export function compileDocuments(
  files: readonly SourceFile[],
  registers: CompilationInputs,
  problems: Diagnostic[],
  { canCache, cache, onDocument }: DocumentOptions,
): Document[] {
  const documents: Document[] = [];
  for (const file of files) {
    onDocument?.(files.length);
    const key = digest(registers.digest, fileDigest(file));
    const cached = cache?.get(key);
    // Its received file may have changed since.
    if (cached !== undefined && cached.digest === documentDigest(key, cached.record, registers)) {
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
