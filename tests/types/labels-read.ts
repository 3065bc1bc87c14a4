import { join } from 'node:path';
import {
  isAsExpression,
  isBindingElement,
  isCallExpression,
  isComputedPropertyName,
  isElementAccessExpression,
  isFunctionDeclaration,
  isIdentifier,
  isNumericLiteral,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isSpreadAssignment,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { type Project, type Symbol as Property, type Type, TypeFlags } from 'typescript/unstable/async';

/*
 * Which labels are read is told by the compiler: whatever a page or script
 * reads has a type that leads back to the label's own line in src/words/.
 */

/** The paths of the labels (`planLabels.title`) that are read somewhere in the source. */
export async function labelsRead({ program, checker }: Project, root: string): Promise<Set<string>> {
  const words = join(root, 'src/words/');
  const paths = new Map<Node, string>();
  const visited: Node[] = [];
  for (const name of await program.getSourceFileNames()) {
    if (!name.startsWith(join(root, 'src/'))) continue;
    const source = await program.getSourceFile(name);
    if (!source) throw new Error(`no source: ${name}`);
    if (!name.startsWith(words)) visited.push(source);
    else {
      for (const [node, path] of labelsIn(source)) paths.set(node, path);
      visited.push(...source.statements.filter(isFunctionDeclaration));
    }
  }

  // Only what is named like a label, or like a group of them, can be one: the compiler need not be asked for the rest.
  const names = new Set([...paths.values()].flatMap((path) => path.split('.')));
  const read = new Set<string>();
  const note = async (symbol: Property | undefined): Promise<boolean> => {
    let isLabel = false;
    for (const handle of symbol?.declarations ?? []) {
      const node = handle.path.startsWith(words) ? await handle.resolve() : undefined;
      const path = node && paths.get(node);
      if (path === undefined) continue;
      isLabel = true;
      read.add(path);
    }
    return isLabel;
  };
  const noteAll = async (type: Type | undefined): Promise<void> => {
    if (!type) return;
    for (const one of type.isUnionType() ? await type.getTypes() : []) await noteAll(one);
    for (const property of await checker.getPropertiesOfType(type))
      if (await note(property)) await noteAll(await checker.getTypeOfSymbol(property));
  };
  const noteNamed = async (type: Type | undefined, name: string) => {
    if (type) await note(await checker.getPropertyOfType(type, name));
  };

  for (const from of visited) {
    const { named, parts, whole, worked } = readingsIn(from, names);
    for (const symbol of await checker.getSymbolAtLocation(named)) await note(symbol);
    const types = await checker.getTypeAtLocation(parts.map(([node]) => node));
    for (const [place, [, name]] of parts.entries()) await noteNamed(types[place], name);
    for (const type of await checker.getTypeAtLocation(whole)) await noteAll(type);
    for (const { from: object, result } of worked) {
      const [type, given] = await checker.getTypeAtLocation([object, result]);
      if (given && given.flags & TypeFlags.Any) await noteAll(type);
      else if (type) for (const property of await checker.getPropertiesOfType(type)) await note(property);
    }
  }
  return read;
}

/** What a piece of code reads of objects: by name, by a name out of a type, whole, and by a key that is worked out. */
interface Readings {
  named: Node[];
  parts: [object: Node, name: string][];
  whole: Node[];
  worked: { from: Node; result: Node }[];
}

function readingsIn(from: Node, names: ReadonlySet<string>): Readings {
  const readings: Readings = { named: [], parts: [], whole: [], worked: [] };
  const part = (object: Node, name: string) => {
    if (names.has(name)) readings.parts.push([object, name]);
  };
  const visit = (node: Node): void => {
    if (isPropertyAccessExpression(node)) {
      if (names.has(node.name.text)) readings.named.push(node.name);
    } else if (isBindingElement(node) && isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (name && isIdentifier(name)) part(node.parent, name.text);
    } else if (isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      if (isStringLiteral(key) || isNumericLiteral(key)) part(node.expression, key.text);
      else readings.worked.push({ from: node.expression, result: node });
    } else if (isSpreadAssignment(node)) readings.whole.push(node.expression);
    else if (isCallExpression(node) && listsAll(node.expression)) readings.whole.push(...node.arguments);
    node.forEachChild(visit);
  };
  visit(from);
  return readings;
}

const listsAll = (called: Node): boolean =>
  isPropertyAccessExpression(called) &&
  isIdentifier(called.expression) &&
  called.expression.text === 'Object' &&
  ['entries', 'values'].includes(called.name.text);

/** Each label's line with its path. */
function labelsIn(source: SourceFile): [Node, string][] {
  return source.statements
    .filter(isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) => (initializer && isIdentifier(name) ? labelsUnder(initializer, name.text) : []));
}

function labelsUnder(node: Node, path: string): [Node, string][] {
  if (isSatisfiesExpression(node) || isAsExpression(node)) return labelsUnder(node.expression, path);
  if (!isObjectLiteralExpression(node)) return [];
  return node.properties.filter(isPropertyAssignment).flatMap((property): [Node, string][] => {
    const { name, initializer } = property;
    const own = `${path}.${isComputedPropertyName(name) || !('text' in name) ? '' : name.text}`;
    return [[property, own], ...labelsUnder(initializer, own)];
  });
}
