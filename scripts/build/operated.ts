import type { Element } from 'hast';
import { classesOf } from './hast.ts';

const OPERATED = new Set([
  'nav',
  'script',
  'style',
  'noscript',
  'form',
  'search',
  'svg',
  'template',
  'select',
  'button',
]);

/** A drawing with its controls: what it says stands in the steps and in the list of parts. */
const DRAWING = 'architecture';

/** Whether an element is operated, drawn or closed, so that neither the search nor the Markdown of a page says what it holds. */
export function isOperated({ tagName, properties }: Element): boolean {
  const { hidden, popover } = properties;
  return OPERATED.has(tagName) || hidden === true || popover !== undefined || classesOf(properties).includes(DRAWING);
}
