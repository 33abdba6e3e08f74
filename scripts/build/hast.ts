import type { Element, Nodes, Parents, Properties } from 'hast';

/** The first element that fits, depth first. */
export function selectFirst(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && fits(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = selectFirst(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Removes every element that fits, with what it holds. */
export function removeFrom(parent: Parents, fits: (element: Element) => boolean): void {
  parent.children = parent.children.filter((child) => child.type !== 'element' || !fits(child));
  for (const child of parent.children) if (child.type === 'element') removeFrom(child, fits);
}

/** The text of a node and of all it holds. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The classes of an element. */
export function classesOf({ className }: Properties): readonly string[] {
  return Array.isArray(className) ? className.filter((name) => typeof name === 'string') : [];
}
