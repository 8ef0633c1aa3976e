/** The PDF of a document: tagged, with bookmarks, running heads and page numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pdfOf } from '../../scripts/pdf.ts';
import { example } from './sites.ts';

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
  // Links to notes stay links.
  expect(text).toMatch(/\/Subtype \/Link/);
});
