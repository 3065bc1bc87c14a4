import type { Element, Root, RootContent } from 'xast';

/** The elements of this name within a tree, itself included. */
export function elementsNamed(tree: Root | RootContent, name: string): Element[] {
  const within = 'children' in tree ? tree.children.flatMap((child) => elementsNamed(child, name)) : [];
  return tree.type === 'element' && tree.name === name ? [tree, ...within] : within;
}

/** The text of an element; empty where there is none. */
export function textOf(tree: Root | RootContent | undefined): string {
  if (tree === undefined) return '';
  if (tree.type === 'text') return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}
