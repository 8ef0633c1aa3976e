import { expect, test } from 'vitest';
import { readArchive } from '../../../src/engine/source/archive.ts';
import { dataFiles, sourceFiles } from '../../../src/site/build/data-files.ts';
import { editionFiles } from '../../../src/site/build/edition-files.ts';
import { servedFile } from '../../../src/site/build/served-file.ts';
import { openLighthouse } from '../../lighthouse.ts';

const edition = await openLighthouse();
const archive = await readArchive(
  new URL('../../../examples/lighthouse', import.meta.url).pathname,
);

test('every file of a build is served at its address', () => {
  const files = [...dataFiles(edition), ...editionFiles(edition), ...sourceFiles(archive)];
  expect(files.length).toBeGreaterThan(100);
  const wrong = files
    .map(({ address }) => [address, servedFile(address, edition, archive)?.address])
    .filter(([address, served]) => served !== address);
  expect(wrong).toEqual([]);
});

test.each(['/documents/hearing/', '/', '/documents/nothing/data.json', '/src/nothing.ts'])(
  '%s is left to the pages',
  (address) => {
    expect(servedFile(address, edition, archive)).toBeUndefined();
  },
);
