/** Markup as plain data, which is printed as HTML at build and as nodes in the browser. */

/** Attributes by name; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element. `Leaf` is what may stand in it besides elements: text, and HTML where it is only printed as HTML. */
export interface MarkupElement<Leaf = string> {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup<Leaf>[];
}

export type Markup<Leaf = string> = MarkupElement<Leaf> | Leaf;

/** HTML that the engine has written; a script never puts it into a page. */
export interface Html {
  readonly html: string;
}

/** Makes an element. */
export const element = <Leaf = string>(
  tag: string,
  attributes: Attributes,
  ...children: readonly Markup<Leaf>[]
): MarkupElement<Leaf> => ({ tag, attributes, children });
