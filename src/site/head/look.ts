/**
 * The colours and text sizes that readers choose. Every page loads the script, which is short and runs before the first rendering, so
 * that nothing flashes and no line moves. The search page, whose styles come later than its first requests, has it inside. The styles are loaded only for readers who have chosen something. They are made
 * from the two sets of colours that the style sheets have already.
 */
import postcss, { type AtRule, type Container, type Declaration } from 'postcss';
import { CLASS_SIDENOTES, COLOURS, DATA_LOOK, SIZES, STORED_LOOK } from '../../markup/contract.ts';

/** The address, from the root of the site. */
export const LOOK_SCRIPT = '/look.js';

/** The address of the styles, from the root of the site. */
export const LOOK_STYLES = '/look.css';

/**
 * How large text is, and the width of a window up to which a page at that size has no column for notes. Lengths are multiples of the
 * font size, and widths in media queries are not.
 */
const LOOKS: Readonly<Record<(typeof SIZES)[number], { size: string; narrow: string }>> = {
  large: { size: '112.5%', narrow: '84rem' },
  larger: { size: '125%', narrow: '94rem' },
};

/** The script as a file. Its styles are beside it. */
export const lookScript = `${applyLook("d.currentScript.src.replace(/js$/,'css')")}\n`;

/** The script for a page that has it inside. @param styles the address of the styles, from that page */
export const inlineLook = (styles: string): string => `${applyLook(`'${styles}'`)};`;

/** Reads what is stored, and loads the styles if there is something. @param styles an expression for their address */
function applyLook(styles: string): string {
  return `try{let d=document,l=localStorage.${STORED_LOOK};l&&(d.documentElement.setAttribute('${DATA_LOOK}',l),d.write('<link rel=stylesheet href='+${styles}+'>'))}catch{}`;
}

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
