/** The JSON Schemas of published data, under the addresses that the data names. */
import { z } from 'zod';
import { DOCUMENT_SCHEMA, documentData } from './document.ts';
import { EDITION_SCHEMA, editionData } from './edition.ts';

/** By the id of their words on the page of downloads, with their permanent addresses. */
export const DATA_SCHEMAS = {
  documentSchema: { address: DOCUMENT_SCHEMA, schema: documentData },
  editionSchema: { address: EDITION_SCHEMA, schema: editionData },
} as const satisfies Readonly<Record<string, { address: string; schema: z.ZodType }>>;

/** The text of a schema's file. */
export const schemaFile = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`;
