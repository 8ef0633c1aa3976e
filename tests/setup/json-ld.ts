/** Linked data, processed in the safe mode of JSON-LD: a term that would be dropped is a fault. No context is fetched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';

type Node = Readonly<Record<string, unknown>>;

const { types, properties } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/schema-org/terms.json'), 'utf8'),
) as Record<'types' | 'properties', Record<string, string[]>>;

/** Properties whose values are addresses, with those that are relative as faults. */
const ADDRESSES = ['url', 'sameAs', 'license', 'isPartOf', 'hasPart'];

/** Google's own, which schema.org does not have. */
const OF_SEARCH = 'query-input';

/** The terms of schema.org that pages use. Its own context takes every word for a term. */
const SCHEMA_ORG = Object.fromEntries([
  ...[...Object.keys(types), ...Object.keys(properties), OF_SEARCH].map((term) => [
    term,
    `https://schema.org/${term}`,
  ]),
  ...ADDRESSES.map((term) => [term, { '@id': `https://schema.org/${term}`, '@type': '@id' }]),
]);

const one = (id: string): object => ({ '@id': id, '@type': '@id' });
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

/** The terms of Web Annotations that our files use, as their context has them: https://www.w3.org/TR/annotation-vocab/ */
const ANNOTATIONS = {
  id: '@id',
  type: '@type',
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  ...Object.fromEntries(
    [
      ...['Annotation', 'TextualBody', 'SpecificResource', 'FragmentSelector', 'TextQuoteSelector'],
      ...['commenting', 'identifying', 'assessing', 'tagging', 'exact', 'prefix', 'suffix'],
    ].map((term) => [term, `${OA}${term}`]),
  ),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  body: one(`${OA}hasBody`),
  target: one(`${OA}hasTarget`),
  source: one(`${OA}hasSource`),
  selector: one(`${OA}hasSelector`),
  refinedBy: one(`${OA}refinedBy`),
  conformsTo: one('http://purl.org/dc/terms/conformsTo'),
  rights: one('http://purl.org/dc/terms/rights'),
  created: 'http://purl.org/dc/terms/created',
  modified: 'http://purl.org/dc/terms/modified',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  first: one(`${AS}first`),
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
};

/** The nodes in the page's own blocks of JSON-LD. */
export const jsonLdIn = (html: string): Node[] =>
  Array.from(
    html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, text = '']) => JSON.parse(text) as Node,
  );

/** What is wrong with nodes of schema.org: words it does not know, properties that a type does not have, relative addresses. */
export async function faultsOfJsonLd(nodes: readonly Node[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { '@context': context, ...node } of nodes) {
    if (context !== 'https://schema.org') found.add(`the context is ${context}`);
    for (const fault of await faultsIn({ '@context': SCHEMA_ORG, ...node })) found.add(fault);
    for (const fault of misplaced(node)) found.add(fault);
  }
  return [...found];
}

/** The same for a file of annotations. */
export const faultsOfAnnotations = async (file: Node): Promise<string[]> =>
  file['@context'] === 'http://www.w3.org/ns/anno.jsonld'
    ? await faultsIn({ ...file, '@context': ANNOTATIONS })
    : [`the context is ${file['@context']}`];

async function faultsIn(node: Node): Promise<string[]> {
  try {
    await jsonld.toRDF(node, { safe: true });
    return [];
  } catch (error) {
    const { message, details } = error as Error & { details?: object };
    return [`${message} ${JSON.stringify(details)}`];
  }
}

/** Properties that none of the node's types has, within all that it holds. */
function misplaced(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(misplaced);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const own = [node['@type'] ?? []].flat() as string[];
  const kinds = new Set(own.flatMap((type) => [type, ...(types[type] ?? [])]));
  return Object.entries(node).flatMap(([property, inner]) => {
    const domain = properties[property];
    const isWrong = kinds.size > 0 && domain !== undefined && !domain.some((one) => kinds.has(one));
    return [...(isWrong ? [`${own.join()} has no property ${property}`] : []), ...misplaced(inner)];
  });
}
