/** The documents of the invented archive, each compiled by itself, with what an independent reader makes of them. */

import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.ts';
import { compileDocument } from '../../src/engine/document/compile-document.ts';
import type { CompilationInputs } from '../../src/engine/document/context.ts';
import { marksIn } from '../../src/engine/edition/marks.ts';
import { readReceived } from '../../src/engine/edition/received.ts';
import { readRecords } from '../../src/engine/edition/records.ts';
import { compilationInputs } from '../../src/engine/edition/registers.ts';
import type { Document } from '../../src/engine/model/document.ts';
import { labelWorks } from '../../src/engine/model/reference-label.ts';
import type { Archive, SourceFile } from '../../src/engine/source/archive.ts';
import { html, htmlElement } from '../../src/markup/html.ts';
import { type ExpectedText, expectedText, proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';

/** What documents of an archive are compiled with. */
export function inputsOf(archive: Archive): CompilationInputs {
  const problems: Diagnostic[] = [];
  const records = readRecords(archive, problems);
  const works = labelWorks(records.works, stringsOf(records.edition?.lang));
  return compilationInputs(archive, records, works, readReceived(archive.received));
}

/** Compiles one document, if it has no more marks than an archive may have. */
export function compileFile(
  file: SourceFile,
  inputs: CompilationInputs,
): { document?: Document; problems: readonly Diagnostic[] } {
  const problems = marksIn(file);
  return problems.length > 0 ? { problems } : compileDocument(file, inputs, 'campaign');
}

/** The transcription of a document as a page shows it, without the pages of the site. */
export function pageOf(document: Document): string {
  const passages = document.passages.map((passage) => html('p', '', { html: passage.html }));
  const witness = expectedText(document, [])?.witness ?? '';
  const attributes = { 'data-transcription': document.id, 'data-witness': witness };
  return htmlElement('div', attributes, ...passages).html;
}

/** What the proof says of a page. */
export function faultsOf(page: string, expected: ExpectedText): string[] {
  const texts = publishedTexts(page);
  if (texts.length !== 1) return ['The page has not one transcription.'];
  return texts.flatMap((text) => proveText(text, expected) ?? []);
}
