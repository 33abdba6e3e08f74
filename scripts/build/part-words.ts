import type { Element, ElementContent } from 'hast';
import { textOf } from './hast.ts';

/** What stands between two texts that only the layout of the page keeps apart. */
const SEPARATOR = ' · ';

/** Elements that stand in a line of text: at the border of any other, a text ends. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'data',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'time',
  'wbr',
  'output',
]);
/** Text in which every character counts, and marks that belong to the word before them. */
const VERBATIM = new Set(['pre', 'sup', 'sub']);

const ENDS_WORD = /[\p{L}\p{N}%)\]]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}\p{S}(]/u;

/**
 * Parts texts that styles keep apart and that would run into one another without them: `arm64` and `$0.20`, side by side in
 * elements of their own. A word never begins inside another, so that an element that begins one right after a word is apart.
 */
export function partWords(root: Element): void {
  partAfter(root, '');
}

/** Parts what a node holds, given the text right before it; returns the text right before what follows it. */
function partAfter(parent: Element, text: string): string {
  let before = text;
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' && child.value !== '') before = child.value;
    if (child.type !== 'element') return [child];
    const meets = INLINE.has(child.tagName) && ENDS_WORD.test(before) && BEGINS_WORD.test(textOf(child));
    before = readElement(child, meets ? '' : before);
    return meets ? [{ type: 'text', value: SEPARATOR }, child] : [child];
  });
  return before;
}

/** As `partAfter`, for an element: at the borders of a block, and of text that is left as it is, nothing runs on. */
function readElement(element: Element, before: string): string {
  const { tagName } = element;
  if (VERBATIM.has(tagName)) return '';
  if (tagName === 'code') return textOf(element);
  const isInline = INLINE.has(tagName);
  const after = partAfter(element, isInline ? before : '');
  return isInline ? after : '';
}
