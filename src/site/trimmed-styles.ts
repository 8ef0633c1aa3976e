/** What a page's style sheet can do without. */

/** Who uses a style sheet. */
export interface Users {
  /** Classes on its pages. */
  readonly classes: ReadonlySet<string>;
  /** Style sheets that scripts add to it, and that use its custom properties. */
  readonly alsoUses: string;
}

const LAYERS = '@layer theme,base,components,utilities;';
const LAYER_ORDER = /@layer [\w, ]+;/g;
const LICENCE = /\/\*!.*?\*\/\s*/gs;
const UTILITIES = /@layer utilities\{((?:\.[\w-]+\{[^{}]*\})*)\}/g;
const UTILITY = /\.([\w-]+)\{[^{}]*\}/g;
const PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const USE = /var\((--[\w-]+)/g;

/**
 * Minified styles without the utilities that no page has, without custom properties that nothing uses, and with the
 * order of layers and the licence of Tailwind said once.
 */
export function trimmed(styles: string, { classes, alsoUses }: Users): string {
  const [licence = ''] = styles.match(LICENCE) ?? [];
  const kept = styles
    .replace(LICENCE, '')
    .replace(LAYER_ORDER, '')
    .replace(UTILITIES, (_, rules: string) => {
      const used = rules.replace(UTILITY, (rule, name: string) => (classes.has(name) ? rule : ''));
      return used && `@layer utilities{${used}}`;
    });
  const uses = new Set([...(kept + alsoUses).matchAll(USE)].map(([, name]) => name));
  return `${licence.trim()}${LAYERS}${kept.replace(PROPERTY, (declaration, name: string) =>
    uses.has(name) ? declaration : '',
  )}`;
}
