/**
 * The colours and text sizes that readers choose. Every page has the script, which is short and runs before the first rendering, so
 * that nothing flashes and no line moves. The styles are loaded only for readers who have chosen something. They are made from the
 * two sets of colours that the style sheets have already.
 */
import postcss, { type AtRule, type Container, type Declaration } from 'postcss';
import { CLASS_SIDENOTES, COLOURS, DATA_LOOK, SIZES, STORED_LOOK } from '../../markup/contract.ts';

/** The address of the styles, below the root of the site. */
export const LOOK_STYLES = 'look.css';

/** The name of `DATA_LOOK` for scripts. */
const LOOK = DATA_LOOK.slice('data-'.length);

/** The script. Its element has the address of the styles as `DATA_LOOK`. `href` is divided, because wget 1.21 and zimcheck 3.1 find links in scripts. */
export const LOOK_SCRIPT = `try{let d=document,l=localStorage.${STORED_LOOK};l&&(d.documentElement.dataset.${LOOK}=l,d.write('<link rel=stylesheet hre'+'f='+d.currentScript.dataset.${LOOK}+'>'))}catch{}`;

/**
 * How large text is, and the width of a window up to which a page at that size has no column for notes. Lengths are multiples of the
 * font size, and widths in media queries are not.
 */
const LOOKS: Readonly<Record<(typeof SIZES)[number], { size: string; narrow: string }>> = {
  large: { size: '112.5%', narrow: '84rem' },
  larger: { size: '125%', narrow: '94rem' },
};

/** The styles. @param sheets the style sheets that have colours for both schemes */
export function lookStyles(sheets: readonly string[]): string {
  const roots = sheets.map((sheet) => postcss.parse(sheet));
  const dark = roots.flatMap((root) => darkRules(root).flatMap(propertiesOf));
  const names = new Set(dark.map(({ prop }) => prop));
  const light = roots.flatMap((root) => propertiesOf(root)).filter(({ prop }) => names.has(prop));
  const colours = { light, dark };
  return [
    ...COLOURS.map(
      (name) =>
        `@media screen{:root[${DATA_LOOK}~=${name}]{color-scheme:${name};${colours[name].join(';')}}}`,
    ),
    ...SIZES.map(sizeRules),
    '',
  ].join('\n');
}

function sizeRules(name: (typeof SIZES)[number]): string {
  const root = `:root[${DATA_LOOK}~=${name}]`;
  const { size, narrow } = LOOKS[name];
  return `@media screen{${root}{font-size:${size}}@media (width <= ${narrow}){${root}{--gap:0px;--notes:0px}${root} .${CLASS_SIDENOTES}{display:none}}}`;
}

const darkRules = (root: Container): AtRule[] =>
  (root.nodes ?? []).filter(
    (node) => node.type === 'atrule' && /prefers-color-scheme: dark/.test(node.params),
  ) as AtRule[];

/** The custom properties of the rules for the root element directly in `container`. */
const propertiesOf = (container: Container): Declaration[] =>
  (container.nodes ?? []).flatMap((node) =>
    node.type === 'rule' && node.selector === ':root'
      ? node.nodes.filter((one) => one.type === 'decl' && one.prop.startsWith('--'))
      : [],
  ) as Declaration[];
