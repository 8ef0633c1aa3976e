import { expect, it } from 'vitest';
import { documentsOf, resultsAsCsv } from '../../src/client/search/save/logic.ts';
import { search } from './search-archive.ts';

it('results are saved as a table with a heading, without formulas', async () => {
  const { found } = await search('barrels');
  const [head, first] = resultsAsCsv(found, 'https://lights.example').split('\r\n');
  expect(head).toBe('"Kind","Title","Date","Place","Text","Address"');
  expect(first).toBe(
    '"Passage","Log of the Skerryvik light","1911-01-05","I.2","Belova states that there are 40 barrels, and that “the rats” took one.","https://lights.example/documents/log/#t2"',
  );
  const [result] = found;
  if (result === undefined) throw new Error('Nothing was found.');
  expect(resultsAsCsv([{ ...result, text: '=1+1 "x"' }], '')).toContain(`"'=1+1 ""x"""`);
});

it('the documents of results are listed once, without other pages', async () => {
  expect(documentsOf((await search('Piraeus')).found)).toEqual(['/documents/hearing/']);
});
