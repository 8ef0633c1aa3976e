/** What a page's head says to machines, as plain data: components print it and add nothing. */

/** A statement with a name of Dublin Core, Zotero or HTML, a property of Open Graph, or both at once. */
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

/** A JSON-LD node with the terms of schema.org; what is undefined or an empty list is not written. */
export interface JsonLdNode {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

export interface PageMetadata {
  readonly metas: readonly Meta[];
  /** Typed links, the canonical one among them; the same as the `Link` header a server might send. */
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

/** Metas of one name, one for each value; none for what is undefined. */
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

/** Links of one relation; none to what is undefined. */
export const linked = (rel: string, ...hrefs: readonly (string | undefined)[]): HeadLink[] =>
  hrefs.flatMap((href) => (href === undefined ? [] : [{ rel, href }]));

/** JSON-LD as the content of a script element: no empty lists, and no `<` that could end the element. */
export const jsonLdText = (node: JsonLdNode): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node }, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ).replace(/</g, '\\u003c');
