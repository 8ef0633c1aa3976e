/** What a page's style sheet can do without, and what serves on paper alone. */
import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';

/** Who uses a style sheet. */
export interface Users {
  /** Classes on its pages. */
  readonly classes: ReadonlySet<string>;
  /** Style sheets that scripts add to it, and that use its custom properties. */
  readonly alsoUses: string;
}

const LAYERS = '@layer theme,base,components,utilities;';
/** What the minifier repeats for browsers that understand it without the prefix. */
const UNDERSTOOD = /^-webkit-text-decoration-(?:line|color|style)$/;
const USE = /var\((--[\w-]+)/g;

/**
 * Parts minified styles in those for the page and those for paper (empty where there are none). Utilities that no page
 * has, custom properties that nothing uses and repeated declarations, with a prefix or without, are dropped; the order of
 * layers is said once, and blocks of one layer that follow each other are one.
 */
export function parted(
  styles: string,
  { classes, alsoUses }: Users,
): { readonly page: string; readonly paper: string } {
  const root = postcss.parse(styles);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes === undefined) layer.remove();
    else if (layer.params === 'utilities') dropUnused(layer, classes);
  });
  root.walkDecls(UNDERSTOOD, (declaration) => void declaration.remove());
  root.walkDecls((declaration) => {
    if (declaration.toString() === declaration.prev()?.toString()) declaration.remove();
  });
  const uses = new Set([...(root + alsoUses).matchAll(USE)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!uses.has(declaration.prop)) declaration.remove();
  });
  const paper = takePaper(root);
  tidy(root);
  joinLayers(root);
  return { page: `${LAYERS}${root}`, paper: paper.toString() };
}

function dropUnused(layer: AtRule, classes: ReadonlySet<string>): void {
  layer.each((node) => {
    if (node.type === 'rule' && !classes.has(node.selector.slice(1))) node.remove();
  });
}

/** Takes the rules for print out of `root`, each with the layer it stands in. */
function takePaper(root: Root): Root {
  const paper = postcss.root();
  root.walkAtRules((rule) => {
    if (rule.name !== 'page' && !(rule.name === 'media' && rule.params === 'print')) return;
    const { parent } = rule;
    const nodes: ChildNode[] = rule.name === 'page' ? [rule] : (rule.nodes ?? []);
    const isLayered = parent?.type === 'atrule' && (parent as AtRule).name === 'layer';
    rule.remove();
    if (isLayered) paper.append((parent as AtRule).clone({ nodes: [] }).append(nodes));
    else paper.append(nodes);
  });
  return paper;
}

/** Makes one of blocks of the same layer that follow each other. */
function joinLayers(root: Root): void {
  root.each((node) => {
    const last = node.prev();
    if (node.type !== 'atrule' || last?.type !== 'atrule' || node.name !== 'layer') return;
    if (last.name !== 'layer' || last.params !== node.params) return;
    last.append(node.nodes ?? []);
    node.remove();
  });
}

/** Removes what holds nothing any more. */
function tidy(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    tidy(node as Container);
    if (node.nodes.length === 0) node.remove();
  });
}
