import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../../src/site/build/edition-files.ts';
import { lighthouse } from '../../exports/lighthouse.ts';
import { faultsOf, found } from '../../exports/xml.ts';

const files = new Map(editionFiles(lighthouse).map((file) => [file.address, file]));
const textOf = (name: string): string => files.get(`/data/${name}`)?.make() ?? '';

describe('tables', () => {
  const { resources } = JSON.parse(textOf('datapackage.json'));

  it('are all in the data package, with the columns of their first line', () => {
    expect(resources).toHaveLength(9);
    for (const { path, schema } of resources) {
      const [first] = textOf(path).split('\r\n');
      expect(first).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
    }
  });

  it('have a row for each record, in CSV and JSON', () => {
    expect(textOf('people.csv').trimEnd().split('\r\n')).toHaveLength(lighthouse.people.length + 1);
    expect(JSON.parse(textOf('people.json'))).toHaveLength(lighthouse.people.length);
    const mentions = lighthouse.documents.flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.mentions),
    );
    expect(JSON.parse(textOf('mentions.json')).map(({ form }: { form: string }) => form)).toEqual(
      mentions.map(({ form }) => form),
    );
  });

  it('quote what has a comma', () => {
    expect(textOf('people.csv')).toContain('anna-belova,Anna Belova,"Belova, Anna",');
  });
});

describe('the list of letters', () => {
  const letters = textOf('letters.xml');

  it('is valid TEI, and has a description of each letter with its page', () => {
    expect(faultsOf(letters, 'tei/tei.rng')).toEqual([]);
    expect(found(letters, '//tei:correspDesc').map(({ attributes }) => attributes.ref)).toEqual(
      expect.arrayContaining([
        'https://lights.example/documents/letter/',
        'https://lights.example/documents/telegram/',
      ]),
    );
  });

  it('is not there where no document is a letter', () => {
    const documents = lighthouse.documents.filter(({ id }) => id === 'log');
    const addresses = editionFiles({ ...lighthouse, documents, claims: [] }).map(
      ({ address }) => address,
    );
    expect(addresses).not.toContain('/data/letters.xml');
  });
});

describe('citations', () => {
  it('of all documents are in one file of each format', () => {
    const { length } = lighthouse.documents;
    expect(textOf('citations.ris').match(/^TY {2}- /gm)).toHaveLength(length);
    expect(textOf('citations.bib').match(/^@/gm)).toHaveLength(length);
    expect(JSON.parse(textOf('citations.csl.json'))).toHaveLength(length);
    expect(JSON.parse(textOf('bibliography.csl.json'))).toHaveLength(lighthouse.works.length);
  });
});

describe('llms.txt', () => {
  const guide = files.get('/llms.txt')?.make() ?? '';

  it('leads to the text of each transcribed document, and to the page of others', () => {
    expect(guide).toMatch(/^# The Skerryvik Papers\n\n> An invented archive/);
    expect(guide).toContain('](https://lights.example/documents/log/text.txt)');
    expect(guide).toContain('](https://lights.example/documents/answer/)');
  });

  it('leads to every data file', () => {
    const data = [...files.keys()].filter((address) => address.startsWith('/data/'));
    expect(data.length).toBeGreaterThan(15);
    for (const address of data) expect(guide).toContain(`](https://lights.example${address})`);
  });
});
