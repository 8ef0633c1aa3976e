/** Prints markup as HTML. */
import type { Html, Markup } from './tree.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escapeText = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The markup as HTML. No element of it is void. */
export function toHtml(markup: Markup<string | Html>): string {
  if (typeof markup === 'string') return escapeText(markup);
  if ('html' in markup) return markup.html;
  const { tag, attributes, children } = markup;
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  });
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}
