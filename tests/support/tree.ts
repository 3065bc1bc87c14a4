import type { Element, Root, RootContent } from 'hast';

/** Every element of a tree, in the order of the document. */
export function elementsOf(tree: Root | RootContent): Element[] {
  const found: Element[] = [];
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** The words of an element. */
export function wordsOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
