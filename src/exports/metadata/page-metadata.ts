/** The machine-readable metadata of a page as plain data. Components print it unchanged. */

/** A statement with a name (Dublin Core, Zotero, HTML), a property (Open Graph), or both. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** A JSON-LD node with the terms of schema.org. Undefined values and empty lists are not written. */
export interface JsonLdNode {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

export interface PageMetadata {
  readonly metas: readonly Meta[];
  /** Typed links, including the canonical one, as a server might send them in the `Link` header. */
  readonly links: readonly HeadLink[];
  readonly jsonLd: JsonLdNode;
}

/** The image of the page in previews. */
export interface Card {
  /** Address within the site. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Metas with one name, one for each defined value. */
export const named = (name: string, ...values: readonly (string | undefined)[]): Meta[] =>
  values.flatMap((content) => (content === undefined ? [] : [{ name, content }]));

/** Merges metas that have the same content under a name and a property. */
export function saidOnce(metas: readonly Meta[]): Meta[] {
  const properties = metas.filter(({ property }) => property !== undefined);
  const joined = new Set<Meta>();
  const out = metas.map((meta): Meta => {
    if (meta.name === undefined) return meta;
    const same = properties.find((one) => one.content === meta.content && !joined.has(one));
    if (same === undefined) return meta;
    joined.add(same);
    return { name: meta.name, ...same };
  });
  return out.filter((meta) => !joined.has(meta));
}

/** Links of one relation, one for each defined address. */
export const linked = (rel: string, ...hrefs: readonly (string | undefined)[]): HeadLink[] =>
  hrefs.flatMap((href) => (href === undefined ? [] : [{ rel, href }]));

/** JSON-LD as the content of a script element, without empty lists, and without `<`, which could end the element. */
export const jsonLdText = (node: JsonLdNode): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node }, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ).replace(/</g, '\\u003c');
