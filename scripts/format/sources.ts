/** The files that editors write, each with its schema. */
import { z } from 'zod';
import { event, group, person, place, term } from '../../src/engine/schemas/authority.ts';
import { work } from '../../src/engine/schemas/bibliography.ts';
import { claim } from '../../src/engine/schemas/claim.ts';
import { document, essay } from '../../src/engine/schemas/document.ts';
import { edition } from '../../src/engine/schemas/edition.ts';
import { genre } from '../../src/engine/schemas/genre.ts';
import { outboundLink } from '../../src/engine/schemas/outbound-link.ts';
import { quotation } from '../../src/engine/schemas/quotation.ts';

/** The part of JSON Schema that the reference uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
}

export interface Source {
  /** Name in the reference and of the JSON Schema: `people`. */
  readonly name: string;
  /** The path within the archive. For a list, the schema describes its items. */
  readonly file: string;
  readonly isList: boolean;
  readonly schema: z.ZodType;
}

export const SOURCES: readonly Source[] = [
  { name: 'edition', file: 'edition.yaml', isList: false, schema: edition },
  { name: 'document', file: 'documents/<id>.md', isList: false, schema: document },
  { name: 'essay', file: 'essays/<id>.md', isList: false, schema: essay },
  { name: 'people', file: 'authority/people.yaml', isList: true, schema: person },
  { name: 'places', file: 'authority/places.yaml', isList: true, schema: place },
  { name: 'groups', file: 'authority/groups.yaml', isList: true, schema: group },
  { name: 'events', file: 'authority/events.yaml', isList: true, schema: event },
  { name: 'terms', file: 'authority/terms.yaml', isList: true, schema: term },
  { name: 'claims', file: 'claims.yaml', isList: true, schema: claim },
  { name: 'quotations', file: 'quotations.yaml', isList: true, schema: quotation },
  { name: 'genres', file: 'genres.yaml', isList: true, schema: genre },
  { name: 'links', file: 'links.yaml', isList: true, schema: outboundLink },
  { name: 'bibliography', file: 'bibliography.yaml', isList: true, schema: work },
];

/** The JSON Schema of one record, as editors write it: fields with a default may be left out. */
export const recordSchema = ({ schema }: Source): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

/** The JSON Schema of the whole file, as text. */
export function schemaText({ file, isList, schema }: Source): string {
  const whole = z.toJSONSchema(isList ? z.array(schema) : schema, { io: 'input' });
  return `${JSON.stringify({ title: file, ...whole }, undefined, 2)}\n`;
}
