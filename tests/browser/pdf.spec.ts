/** The PDF of a document: tagged, with bookmarks, running heads and page numbers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pdfOf } from '../../scripts/pdf.ts';
import { run, skipWithout, type Tool } from '../setup/tool.ts';
import { example } from './sites.ts';

const PDFTOTEXT: Tool = { name: 'pdftotext', command: ['pdftotext'] };

test('a document is a tagged PDF of several pages with bookmarks', async ({ browser }) => {
  const html = readFileSync(join(example.folder, 'documents/hearing/one-file.html'), 'utf8');
  const pdf = await pdfOf(browser, html, { left: 'The "Papers" <1>', right: 'Hearing' });
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(text).toContain('/Lang (en)');
  // Headings of the text as bookmarks.
  expect(text).toMatch(/\/Title \(Arrival\)/);
  expect(text).toMatch(/\/Title \(The night of the stranding\)/);
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  // Links to notes stay links, and passages keep their addresses: `hearing.pdf#nameddest=t2`.
  expect(text.match(/\/Dest \/n-/g)?.length).toBeGreaterThan(10);
  expect(text).toMatch(/\/Dests\b/);
  expect(text).toMatch(/\/t2 \[/);
  skipWithout(PDFTOTEXT, test.info());
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'hearing.pdf');
  writeFileSync(file, pdf);
  const pages = run(PDFTOTEXT, '-layout', file, '-').said.split('\f').slice(0, -1);
  rmSync(folder, { recursive: true });
  for (const [place, words] of pages.entries()) {
    const numbers = words.match(/(?<!\d)\d+ ?\/ ?\d+(?!\d)/g) ?? [];
    expect(numbers.map((one) => one.replaceAll(' ', ''))).toEqual([`${place + 1}/${pages.length}`]);
    expect(words.includes('The "Papers" <1>')).toBe(place > 0);
  }
});
