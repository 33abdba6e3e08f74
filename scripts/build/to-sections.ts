import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { classesOf, removeFrom, selectFirst, textOf } from './hast.ts';
import { isOperated } from './operated.ts';

/** A piece of a page that can be linked to. The first one of a page has the id '' and stands for its top. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const parser = unified().use(rehypeParse);

/** The text a drawing is drawn from: what it says stands around the drawing. */
const DRAWN_FROM = 'language-mermaid';
/** Tools: what they show is an example of an answer, so that only their findings are words of the site. */
const TOOLS = new Set(['fin-answer', 'fin-calculator', 'fin-break-even', 'fin-portfolio', 'fin-bill']);
const NOTES = new Set(['small', 'a', 'time']);
/** Elements that do not part words. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'data',
  'em',
  'i',
  'output',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/**
 * The main content of a page of the built site in the pieces a search can lead to: one per heading with an id and one per row of a
 * table that has one. Left out are controls, tools, and what carries `data-unindexed` (lists that repeat what stands elsewhere).
 */
export function toSections(html: string, address: string): readonly Section[] {
  const tree: Root = parser.parse(html);
  const main = selectFirst(tree, ({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`${address} has no main element`);
  removeFrom(main, isUnread);
  keepFindings(main);
  const heading = selectFirst(main, ({ tagName }) => tagName === 'h1');
  const parts: Part[] = [{ id: '', title: heading === undefined ? '' : tidy(textOf(heading)), words: [] }];
  collect(main, parts);
  return parts.map(({ id, title, words }) => ({ id, title, text: tidy(words.join('')) }));
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly words: string[];
}

/** Words for screen readers name controls, except where they are headings. */
function isUnread(element: Element): boolean {
  const classes = classesOf(element.properties);
  if (classes.includes('visually-hidden')) return !isHeading(element);
  if (classes.includes(DRAWN_FROM) || element.properties['dataUnindexed'] !== undefined) return true;
  return isOperated(element);
}

/** Of a tool only its findings are left: what else it shows is an example of an answer. */
function keepFindings(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (TOOLS.has(child.tagName)) child.children = findingsIn(child);
    else keepFindings(child);
  }
}

function findingsIn(element: Element): Element[] {
  if (isHeading(element) && classesOf(element.properties).includes('finding')) return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? findingsIn(child) : []));
}

function collect(node: Nodes, parts: Part[]): void {
  if (node.type === 'text') parts.at(-1)?.words.push(node.value);
  if (node.type === 'element' && begin(node, parts)) return;
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, parts);
  if (node.type === 'element' && !INLINE.has(node.tagName)) parts.at(-1)?.words.push(' ');
}

/** Whether the element is the title of a section, which is then begun, or the title of the page. */
function begin(element: Element, parts: Part[]): boolean {
  const id = typeof element.properties['id'] === 'string' ? element.properties['id'] : undefined;
  if (element.tagName === 'h1') return true;
  if (id === undefined) return false;
  if (element.tagName === 'tr') return beginRow(element, id, parts);
  if (isHeading(element)) parts.push({ id, title: tidy(textOf(element)), words: [] });
  return isHeading(element);
}

function beginRow(row: Element, id: string, parts: Part[]): boolean {
  const name = selectFirst(row, ({ tagName }) => tagName === 'th');
  if (name === undefined) return false;
  const cells = row.children.filter((child) => child !== name).map((cell) => tidy(valueOf(cell)));
  parts.push({
    id,
    title: tidy(textOf(name)),
    words: [cells.filter((value) => /[\p{L}\p{N}]/u.test(value)).join(' · ')],
  });
  return true;
}

/** A cell without its notes, its sources and their dates: these are the same in many rows. */
function valueOf(cell: Nodes): string {
  if (cell.type === 'element' && NOTES.has(cell.tagName)) return '';
  return 'children' in cell ? cell.children.map(valueOf).join('') : textOf(cell);
}

function isHeading({ tagName }: Element): boolean {
  return /^h[2-6]$/.test(tagName);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
