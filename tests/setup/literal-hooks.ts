/** Finds names in browser code that a template or a style sheet must share, and that are not from the contract. */
import ts from 'typescript';

/** Calls that look for elements; their first argument is a selector or an id. */
const LOOKS = new Set([
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'getElementById',
]);
/** Calls that name an attribute. */
const ATTRIBUTES = new Set([
  'getAttribute',
  'setAttribute',
  'hasAttribute',
  'removeAttribute',
  'toggleAttribute',
]);
/** A class, an id or a data attribute in a selector. */
const NAME = /[.#][a-z]|\bdata-/i;

/**
 * One sentence for each literal class, id, data attribute or custom element that `text` looks for or sets.
 * Tags, roles, ARIA attributes and states are no names of ours.
 */
export function literalHooks(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const say = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} names ${node.getText()}`);
  };
  const literals = constants(source);

  /** The fixed parts of a text, also where it is a constant of the file. */
  const partsOf = (node: ts.Expression | undefined): string[] => {
    if (node === undefined) return [];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    }
    return ts.isIdentifier(node) ? partsOf(literals.get(node.text)) : [];
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      const called = node.expression;
      const parts = partsOf(first);
      const isClass = called.expression.getText().endsWith('.classList');
      const isNamed =
        (LOOKS.has(called.name.text) && parts.some((part) => NAME.test(part))) ||
        (called.name.text === 'getElementById' && parts.some((part) => part !== '')) ||
        (ATTRIBUTES.has(called.name.text) && parts.some((part) => part.startsWith('data-'))) ||
        (called.getText() === 'customElements.define' && parts.length > 0) ||
        (isClass && parts.length > 0);
      if (isNamed) say(node);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'dataset') say(node);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      node.left.name.text === 'id' &&
      partsOf(node.right).some((part) => part !== '')
    ) {
      say(node);
    }
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'selector' &&
      partsOf(node.initializer).some((part) => NAME.test(part))
    ) {
      say(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Constants of a file by their names. */
function constants(source: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      found.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
