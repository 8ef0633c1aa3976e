/** Reads from a source file what the architecture is about: its imports, and the globals it uses. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Only types cross: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  /** Names that nothing in the file declares or imports: globals of the language, of Node, of the browser. */
  readonly globals: ReadonlySet<string>;
}

/**
 * Reads a TypeScript or Astro file. Of an Astro file the front matter and the scripts are read; its
 * markup holds expressions over what the front matter declares.
 */
export function readSource(path: string, text: string): SourceFacts {
  const parts = path.endsWith('.astro') ? codeOfAstro(text) : [text];
  const facts = parts.map(readTypeScript);
  return {
    imports: facts.flatMap(({ imports }) => imports),
    globals: new Set(facts.flatMap(({ globals }) => [...globals])),
  };
}

/** Package imports of this project: the strings of the interface, whose folder is that of the language. */
const STRINGS = '#strings/';

/**
 * The file of `src` that an import names.
 * @param path of the importing file within `src`
 * @returns its path within `src`; `undefined` for a package
 */
export function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith(STRINGS)) return `strings/en/${specifier.slice(STRINGS.length)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}

function codeOfAstro(text: string): string[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  const scripts = [...text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  return [frontMatter, ...scripts.map((script) => script[1])].filter((code) => code !== undefined);
}

function readTypeScript(text: string): SourceFacts {
  const { source, checker } = bind(text);
  const imports: Import[] = [];
  const globals = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node, checker)) {
      globals.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals };
}

/** Binds one file by itself, without libraries, so that only its own names are known. */
function bind(text: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const name = 'file.ts';
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    getSourceFile: (path) => (path === name ? source : undefined),
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    getNewLine: () => '\n',
    fileExists: (path) => path === name,
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  const program = ts.createProgram([name], { noLib: true, noResolve: true, types: [] }, host);
  return { source, checker: program.getTypeChecker() };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return { specifier: textOf(node), typeOnly: isTypeImport(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    return target && ts.isStringLiteralLike(target)
      ? { specifier: target.text, typeOnly: false }
      : undefined;
  }
  return undefined;
}

const textOf = ({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): string =>
  (moduleSpecifier as ts.StringLiteral).text;

function isTypeImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

/** Whether the file says what a name means; of an unknown type the checker still makes a symbol. */
const isDeclared = (name: ts.Identifier, checker: ts.TypeChecker): boolean =>
  checker.getSymbolAtLocation(name)?.declarations !== undefined;

/** Whether an identifier is a reference, and not the name of a member or of an imported export. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.right !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isImportSpecifier(parent)) return false;
  if (ts.isExportSpecifier(parent)) return false;
  return !ts.isMetaProperty(parent) && !ts.isImportTypeNode(parent);
}
