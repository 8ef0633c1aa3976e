/** Writes HTML. */

/** HTML written by the engine or `htmlElement`. Scripts have none, because they make nodes. */
export interface Html {
  readonly html: string;
}

/** Attributes by name; one without a value is left out, one with an empty value is written without `=`. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escapeText = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Writes an element that is not void. Text in it is escaped. */
export function htmlElement(
  tag: string,
  attributes: Attributes,
  ...content: readonly (Html | string)[]
): Html {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  });
  const inner = content.map((one) => (typeof one === 'string' ? escapeText(one) : one.html));
  return { html: `<${tag}${written.join('')}>${inner.join('')}</${tag}>` };
}

/** Writes an element with an optional class, like `make` in the browser. */
export const html = (
  tag: string,
  className: string | undefined,
  ...content: readonly (Html | string)[]
): Html => htmlElement(tag, { class: className || undefined }, ...content);
