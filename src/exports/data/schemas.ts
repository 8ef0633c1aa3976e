/** The JSON Schemas of published data, under the addresses that the data names. */
import { z } from 'zod';
import { DOCUMENT_SCHEMA, documentData } from './document.ts';

/** By the permanent address within the site. */
export const DATA_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  [DOCUMENT_SCHEMA]: documentData,
};

/** The text of a schema's file. */
export const schemaFile = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`;
