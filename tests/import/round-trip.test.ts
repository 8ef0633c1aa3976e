/** The example archives, imported back from the TEI that they export: words, passages and structures come back. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { importFile } from './starter.ts';

const root = join(import.meta.dirname, '../../examples');

const cases: (readonly [string, Document, Edition])[] = [];
for (const name of ['lighthouse', 'letterbook', 'folios']) {
  const { edition } = compile(await readArchive(join(root, name), name));
  if (edition === undefined) throw new Error(`${name} has problems.`);
  for (const document of edition.documents) {
    if (document.passages.length > 0) cases.push([`${name}/${document.id}`, document, edition]);
  }
}

test.each(cases)('%s', async (_name, document, edition) => {
  const tei = teiDocument(documentData(edition, document), stringsOf(edition.record.lang));
  const { documents } = await importFile(`${document.id}.xml`, tei, { id: `${document.id}-tei` });
  expect(differences(document, documents[0])).toEqual([]);
});

/** The words without the labels of calls, their spaces as one. */
const wordsOf = ({ text }: { text: string }): string => text.replaceAll(/\s+/g, ' ').trim();

function differences(one: Document, other: Document | undefined): string[] {
  if (other === undefined) return ['nothing is imported'];
  const out: string[] = [];
  for (const [index, passage] of one.passages.entries()) {
    const back = other.passages[index];
    if (back === undefined) out.push(`${passage.id} is missing`);
    else {
      if (wordsOf(passage) !== wordsOf(back)) out.push(`words of ${passage.id}: ${wordsOf(back)}`);
      const structure = (all: Document['passages'][number]): string =>
        all.segments.map(({ type }) => type).join(' ');
      if (structure(passage) !== structure(back)) {
        out.push(
          `structure of ${passage.id}: ${structure(passage)} comes back as ${structure(back) || 'words'}`,
        );
      }
    }
  }
  if (other.passages.length > one.passages.length)
    out.push(`${other.passages.length - one.passages.length} more`);
  return out;
}
