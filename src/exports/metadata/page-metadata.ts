/** What a page's head says to machines, as plain data: components print it and add nothing. */

export type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** A JSON-LD node with the terms of schema.org; what is undefined or an empty list is not written. */
export interface Node {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

export interface PageMetadata {
  /** For `<meta name="description">`. */
  readonly description: string;
  readonly metas: readonly Meta[];
  /** Typed links, the canonical one among them; the same as the `Link` header a server might send. */
  readonly links: readonly Link[];
  readonly jsonLd: Node;
}

/** A drawing that stands for the page in previews. */
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

/** Links of one relation; none to what is undefined. */
export const linked = (rel: string, ...hrefs: readonly (string | undefined)[]): Link[] =>
  hrefs.flatMap((href) => (href === undefined ? [] : [{ rel, href }]));

/** JSON-LD as the content of a script element: no empty lists, and no `<` that could end the element. */
export const jsonLdText = (node: Node): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node }, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ).replace(/</g, '\\u003c');
