import { expect, it } from 'vitest';
import { dataFiles } from '../../src/site/build/data-files.ts';
import { CHECKED_DOCUMENTS, checkedDocuments, checkView } from '../../src/views/check.ts';
import { openLighthouse } from '../lighthouse.ts';
import { largeEdition } from './large-edition.ts';

it('the page that checks quotations lists the texts, or names a file of them where they are many', async () => {
  const small = await openLighthouse();
  expect(checkView(small)).toMatchObject(checkedDocuments(small));
  expect(checkView(small).file).toBeUndefined();
  const large = await largeEdition();
  expect(checkView(large)).toMatchObject({
    ...{ documents: [], withoutText: [], file: CHECKED_DOCUMENTS },
    count: expect.stringMatching(/^\d,?\d+ documents$/),
  });
  const { documents } = checkedDocuments(large);
  expect(documents.length).toBeGreaterThan(1000);
  const addresses = (edition: typeof small): string[] =>
    dataFiles(edition).map(({ address }) => address);
  expect(addresses(small)).not.toContain(CHECKED_DOCUMENTS);
});
