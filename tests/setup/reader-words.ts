/**
 * Finds words for readers in code, outside the catalogue of strings.
 *
 * Words for readers are: text of a template; an attribute that is read out or shown; a string with a space between two words,
 * or of one capitalised word; a template literal with a space beside a word. Names of things that no reader sees are left
 * out by their place in the code: types, names of properties, imports, errors, comparisons, classes.
 */
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** Attributes whose words a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aside', 'label', 'placeholder', 'title']);
/** Attributes and properties that hold names of classes, or a drawing. */
const UNSPOKEN = new Set(['class', 'class:list', 'className', 'd', 'style']);

/**
 * The words for readers in a file.
 * @param path ends in `.astro` or `.ts`
 * @returns each with its place in the code: `title: Every mention`
 */
export function readerWords(path: string, text: string): string[] {
  const [name, code] = path.endsWith('.astro')
    ? ['file.tsx', convertToTsx(text).code]
    : ['file.ts', text];
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== undefined) found.push(words.trim().replace(/\s+/g, ' '));
    if (!isForCode(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text) ? node.text : undefined;
  if (ts.isJsxAttribute(node)) {
    const { initializer } = node;
    const isSpoken = SPOKEN.has(node.name.getText());
    if (!isSpoken || !initializer || !ts.isStringLiteral(initializer)) return undefined;
    return /\p{L}/u.test(initializer.text) ? initializer.text : undefined;
  }
  const { parent } = node;
  if (parent === undefined || isForCode(parent) || ts.isJsxAttribute(parent)) return undefined;
  if (ts.isCallExpression(parent) && isArgumentForCode(node, parent)) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return /\p{L}{2}[,.;:?!’]* \p{L}|^\p{Lu}\p{Ll}+[.:…]?$/u.test(node.text)
      ? node.text
      : undefined;
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const chunks = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  const isMarkup = node.head.text.trim().startsWith('<');
  const isWords =
    !isMarkup && chunks.some(({ text }) => /\p{L}{2}[,.;:?!’]*\s|\s\p{L}{2}/u.test(text));
  return isWords ? chunks.map((chunk) => chunk.text).join('…') : undefined;
}

/** Whether an argument is a selector, a name of a class, or the value of a data attribute. */
function isArgumentForCode(
  node: ts.Node,
  { expression, arguments: given }: ts.CallExpression,
): boolean {
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
  if (/^(?:querySelector(?:All)?|closest|matches|matchMedia)$/.test(name)) return true;
  if (name === 'createElement') return given.indexOf(node as ts.Expression) === 1;
  return name === 'setAttribute' && /^DATA_/.test(given[0]?.getText() ?? '');
}

/** Whether what is below a node is read by machines only. */
function isForCode(node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    (ts.isNewExpression(node) && /Error$|^RegExp$/.test(node.expression.getText())) ||
    (ts.isBinaryExpression(node) &&
      (/[!=]==/.test(node.operatorToken.getText()) || /\.className$/.test(node.left.getText()))) ||
    ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) &&
      UNSPOKEN.has(node.name.getText()))
  );
}
