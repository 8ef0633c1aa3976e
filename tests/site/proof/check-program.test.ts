/** The program that readers can download agrees with the proof of the build, on every structure of the example of letters. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formOnPage, passageHtml } from '../../../src/markup/forms/page.ts';
import { expectedText } from '../../../src/site/proof/prove-text.ts';
import { type BlockView, blockViews } from '../../../src/views/document-blocks.ts';
import type { PassageView } from '../../../src/views/passage.ts';
import { openLetterbook } from '../../letterbook.ts';

const PROGRAM = 'public/data/check.py';
const RECEIVED = 'examples/letterbook/received';

const letterbook = await openLetterbook();
const folder = mkdtempSync(join(tmpdir(), 'check-program-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasPython = spawnSync('python3', ['--version']).status === 0;

function passagesOf(block: BlockView): readonly PassageView[] {
  if ('blocks' in block) return block.blocks.flatMap(passagesOf);
  return 'passages' in block ? block.passages : [block.passage];
}

/** The transcriptions as their pages have them, with the received file of each. */
const pages = letterbook.documents.flatMap((document) => {
  const file = document.record.witness?.file;
  const lines = letterbook.received.find((one) => one.file === file)?.lines;
  const expected = lines && expectedText(document, lines);
  if (file === undefined || expected === undefined) return [];
  const passages = blockViews(letterbook, document).flatMap(passagesOf);
  const html = passages.map((passage) => passageHtml(passage, formOnPage(passage))).join('\n');
  return [
    {
      id: document.id,
      file,
      html: `<div data-transcription="${document.id}" data-witness="${expected.witness}">${html}</div>`,
    },
  ];
});

function check(html: string, file: string): string {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  return spawnSync('python3', [PROGRAM, page, join(RECEIVED, file)], { encoding: 'utf8' }).stdout;
}

describe.runIf(hasPython)('the program', () => {
  test.each(pages)('finds the words of $id equal', ({ html, file }) => {
    expect(check(html, file)).toMatch(/: equal\n$/);
  });

  test('misses the signs of quoted lines', () => {
    const mail = pages.find(({ id }) => id === 'mail');
    const html = mail?.html.replace(/ data-signs="[^"]*"/, '') ?? '';
    expect(html).not.toBe(mail?.html);
    expect(check(html, mail?.file ?? '')).toMatch(/: NOT EQUAL\n$/);
  });
});
