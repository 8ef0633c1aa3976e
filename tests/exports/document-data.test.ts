import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_SCHEMA } from '../../src/exports/data/document.ts';
import { DATA_SCHEMAS, schemaFile } from '../../src/exports/data/schemas.ts';
import { DOCUMENT_FORMATS } from '../../src/exports/formats.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentFilesView } from '../../src/views/document-files.ts';
import { editionData } from '../../src/views/edition-data.ts';
import { lighthouse } from './lighthouse.ts';

const strings = stringsOf();

const ajv = new Ajv2020({ strict: true, validateFormats: false });

describe('the published JSON', () => {
  it.each(Object.values(DATA_SCHEMAS))(
    'has the schema $address, which never changes',
    async ({ address, schema }) => {
      const file = address.replace('/data/schemas/', '../../docs/data-schemas/');
      await expect(schemaFile(schema)).toMatchFileSnapshot(file);
    },
  );

  it.each(lighthouse.documents.map(({ id }) => id))('of %s is valid', (id) => {
    const { write } = DOCUMENT_FORMATS.find((format) => format.id === 'json') ?? {};
    const data = JSON.parse(write?.(documentFilesView(lighthouse, id), strings) ?? '');
    const validate = ajv.compile(JSON.parse(schemaFile(DATA_SCHEMAS.documentSchema.schema)));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.$schema).toBe(`https://lights.example${DOCUMENT_SCHEMA}`);
  });

  it('of the edition is valid, and names every file', () => {
    const data = editionData(lighthouse);
    const validate = ajv.compile(JSON.parse(schemaFile(DATA_SCHEMAS.editionSchema.schema)));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.$schema).toBe(`https://lights.example${DATA_SCHEMAS.editionSchema.address}`);
    expect(data.documents.map(({ id }) => id)).toEqual(lighthouse.documents.map(({ id }) => id));
    expect(data.received.length).toBe(lighthouse.received.length);
    expect(data.people.length).toBe(lighthouse.people.length);
  });

  it('has offsets that cut the names out of the passages', () => {
    const { data } = documentFilesView(lighthouse, 'log');
    const names = data.passages.flatMap(({ text, names }) =>
      names.map(({ start, end }) => text.slice(start, end)),
    );
    const mentions = lighthouse.documents
      .find(({ id }) => id === 'log')
      ?.passages.flatMap((passage) => passage.mentions.map(({ form }) => form));
    expect(names).toEqual(mentions);
  });
});
