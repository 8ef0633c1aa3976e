/** The example archive of texts that are more than plain words, compiled. */
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { type ExpectedText, expectedText } from '../../src/site/proof/prove-text.ts';

const { edition, problems } = compile(
  await readArchive(join(import.meta.dirname, '../../examples/folios'), 'folios'),
);
if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));

export const folios: Edition = edition;

/** The document with this id. @throws Error if there is none */
export function folio(id: string): Document {
  const document = folios.documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return document;
}

/** What the page of a document must show. */
export const expected = (document: Document): ExpectedText | undefined =>
  expectedText(
    document,
    folios.received.find(({ file }) => file === document.record.witness?.file)?.lines ?? [],
  );

/** The transcription of a document as its page has it, with a change. */
export function transcription(document: Document, change = (html: string): string => html): string {
  const passages = document.passages.map(({ html }) => `<p>${html}</p>`).join('');
  const witness = expected(document)?.witness;
  return `<div data-transcription="${document.id}" data-witness="${witness}">${change(passages)}</div>`;
}
