/** Proves every page of a finished site that shows a transcription. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../engine/model/edition.ts';
import { digest } from '../../engine/source/digest.ts';
import { DATA_TRANSCRIPTION } from '../../markup/contract.ts';
import { digestIfAny } from '../build/file-digest.ts';
import { sourceDigest } from '../build/source-digest.ts';
import { openProofs } from './proofs.ts';
import { type ExpectedText, expectedNotes, expectedText, proveText } from './prove-text.ts';
import { type PublishedText, publishedTexts } from './published-text.ts';

/** The code that a proof rests on: a change of it proves every page again. */
const CODE = [
  'src/site/proof/*.ts',
  'src/markup/relation.ts',
  'src/markup/contract.ts',
  'package-lock.json',
];

/**
 * Proves the pages in `folder`. A page that was proved before, byte for byte against the same received text, is not read
 * again.
 * @param proofsFile the digests of earlier proofs
 * @param digestOf the digest of a page in the folder
 * @returns the number of documents proved
 * @throws Error with the address of each page that fails, both sides and the first difference.
 */
export function proveSite(
  folder: string,
  edition: Edition,
  proofsFile: string,
  digestOf = (file: string): string | undefined => digestIfAny(join(folder, file)),
): number {
  const expected = expectedTexts(edition);
  const code = sourceDigest(...CODE);
  const proofs = openProofs(proofsFile, (documents) =>
    digest(code, ...documents.map((id) => JSON.stringify(expected.get(id) ?? null))),
  );
  const shown = new Set<string>();
  const faults: string[] = [];
  // Pages of past editions have the words of their day.
  for (const file of globSync('**/*.html', { cwd: folder, exclude: ['editions/**'] }).sort()) {
    const page = digestOf(file) ?? '';
    const known = proofs.find(page);
    const texts = known === undefined ? textsOf(join(folder, file)) : [];
    const documents = known ?? texts.map(({ document }) => document);
    const found = texts.flatMap((text) => proveText(text, expected.get(text.document)) ?? []);
    for (const id of documents) shown.add(id);
    faults.push(...found.map((fault) => `${addressOf(file)}: ${fault}`));
    if (found.length === 0) proofs.add(page, documents);
  }
  for (const id of expected.keys()) {
    if (!shown.has(id)) faults.push(`No page shows the text of "${id}", expected one.`);
  }
  if (faults.length > 0) {
    throw Object.assign(new Error(`\n${faults.join('\n')}\n`), { name: 'ProofError', stack: '' });
  }
  proofs.save();
  return expected.size;
}

/** The transcriptions of a page; few pages have any. */
function textsOf(file: string): readonly PublishedText[] {
  const html = readFileSync(file, 'utf8');
  return html.includes(DATA_TRANSCRIPTION) ? publishedTexts(html) : [];
}

/** The address of a page by its file: `/documents/log/`. */
const addressOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** What the pages of transcribed documents must show, by id. */
function expectedTexts({ documents, received }: Edition): Map<string, ExpectedText> {
  const lines = new Map(received.map((one) => [one.file, one.lines]));
  return new Map(
    documents.flatMap((document) => {
      const file = document.record.witness?.file ?? '';
      const text = expectedText(document, lines.get(file) ?? []);
      const notes = expectedNotes(document, lines.get(file) ?? []);
      return text === undefined ? [] : [[document.id, text] as const, ...notes];
    }),
  );
}
