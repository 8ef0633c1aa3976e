import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citationFile } from '../../src/cli/citation-file.ts';
import { openContent } from './archive.ts';

test('CITATION.cff is what a release writes', async () => {
  const { record } = await openContent();
  expect(readFileSync(join(import.meta.dirname, '../CITATION.cff'), 'utf8')).toBe(
    citationFile(record),
  );
});
