/** Tables of fields, from JSON Schema. */
import type { JsonSchema } from './sources.ts';

/**
 * A row for each field, in the order of the schema; nested fields have dotted names.
 * @param closed fields whose nested fields are in another table
 */
export function fieldTable(schema: JsonSchema, closed: readonly string[] = []): string {
  const rows = rowsOf(schema, { prefix: '', closed, seen: new Map() });
  return ['| Field | Value | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Names of fields without a description, dotted. */
export const undescribed = (schema: JsonSchema, prefix = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined ? [prefix + name] : []),
    ...inside(field).flatMap((inner) => undescribed(inner, `${prefix}${name}.`)),
  ]);

interface Context {
  readonly prefix: string;
  readonly closed: readonly string[];
  /** Fields that are already listed, by their shape. */
  readonly seen: Map<string, string>;
}

function rowsOf(schema: JsonSchema, context: Context): string[] {
  const { prefix, closed, seen } = context;
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (isStatementField(name, schema)) return [];
    const path = `${prefix}${name}${field.type === 'array' ? '[]' : ''}`;
    const parts = closed.includes(path) ? [] : inside(field);
    const shape = JSON.stringify(parts.map(({ properties }) => properties));
    const twin = parts.length > 0 ? seen.get(shape) : undefined;
    if (parts.length > 0 && twin === undefined) seen.set(shape, path.replaceAll('[]', ''));
    const meaning = [
      field.description ?? '',
      ...(twin === undefined ? [] : [`Has the fields of \`${twin}\`.`]),
      ...(twin === undefined && parts.some(isStatement) ? ['Also `certainty` and `sources`.'] : []),
    ].join(' ');
    const isRequired = schema.required?.includes(name) ?? false;
    const row = `| \`${path}\` | ${valueText(field)}${isRequired ? ', required' : defaultOf(field)} | ${escaped(meaning)} |`;
    const inner = { ...context, prefix: `${path}.` };
    return [row, ...(twin === undefined ? parts.flatMap((part) => rowsOf(part, inner)) : [])];
  });
}

/** The objects in a field, directly or in a list. */
const inside = (field: JsonSchema): JsonSchema[] =>
  [field, ...(field.items ? [field.items] : []), ...((field.items || field).anyOf ?? [])].filter(
    ({ properties }) => properties !== undefined,
  );

const isStatement = ({ properties = {} }: JsonSchema): boolean =>
  'certainty' in properties && 'sources' in properties;

/** `certainty` and `sources` have the same meaning everywhere: the reference explains them once. */
const isStatementField = (name: string, schema: JsonSchema): boolean =>
  isStatement(schema) && (name === 'certainty' || name === 'sources');

function valueText(field: JsonSchema): string {
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.anyOf) return unique(field.anyOf.map(valueText)).join(' or ');
  if (field.type === 'array') return listOf(field);
  if (field.type === 'object') return field.properties ? 'fields' : 'keys and values';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  if (field.format === 'uri') return 'address';
  if (field.format === 'date') return 'day';
  return field.type === 'string' ? 'text' : (field.type ?? 'any');
}

function listOf({ items, prefixItems }: JsonSchema): string {
  if (prefixItems) return `list of ${prefixItems.length}`;
  return items ? `list of ${valueText(items).replace(/^fields$/, 'records')}` : 'list';
}

const defaultOf = ({ default: value }: JsonSchema): string =>
  value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
    ? ''
    : `; \`${String(value)}\` if left out`;

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const escaped = (text: string): string => text.trim().replaceAll('|', '\\|');
