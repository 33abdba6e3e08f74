import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { classesOf, removeFrom, selectFirst, textOf } from './hast.ts';
import { isOperated } from './operated.ts';
import { partWords } from './part-words.ts';

/** What a page says about itself and holds, read from its HTML. */
export interface PageText {
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** What else is there to be operated, not read: a twin holds the text and the default results. */
const CONTROLS = new Set(['fieldset', 'label', 'input']);
const CONTROL_CLASSES = new Set(['button-row', 'no-print', 'answer-bar', 'tool-inputs', 'needs-script']);

/** Where the notes of figures stand on a page. */
const NOTE = /^#(?:figure|fact|rate|quota)-/;

const parser = unified().use(rehypeParse);
const toMarkdownTree = unified()
  .use(rehypeRemark, { handlers: { svg: () => undefined } })
  .use(remarkGfm);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', fences: true });

/** A page of the built site as Markdown: its main content with every computed figure and table, links made absolute. */
export async function toMarkdown(html: string, address: string): Promise<PageText> {
  const tree: Root = parser.parse(html);
  const main = selectFirst(tree, (element) => element.tagName === 'main');
  if (main === undefined) throw new Error(`${address} has no main element`);
  removeFrom(main, isControl);
  partWords(main);
  plainer(main);
  absolute(main, address);
  const markdownTree = await toMarkdownTree.run({ type: 'root', children: main.children });
  const title =
    selectFirst(tree, ({ tagName }) => tagName === 'h1') ?? selectFirst(tree, ({ tagName }) => tagName === 'title');
  const description = selectFirst(tree, ({ properties }) => properties['name'] === 'description');
  return {
    title: title === undefined ? address : textOf(title).trim(),
    description: textValue(description?.properties['content']),
    markdown: writer.stringify(markdownTree),
  };
}

function isControl(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    isOperated(element) || CONTROLS.has(tagName) || classesOf(properties).some((name) => CONTROL_CLASSES.has(name))
  );
}

/** Lists of names and values become lines, links to footnotes and of headings to themselves their text: both say more that way in plain text. */
function plainer(node: Element): void {
  node.children = node.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    plainer(child);
    if (child.tagName === 'dl') return [toLines(child)];
    const isOwnLink =
      child.tagName === 'a' &&
      (NOTE.test(textValue(child.properties['href'])) || classesOf(child.properties).includes('heading-link'));
    return isOwnLink ? child.children : [child];
  });
}

function toLines(list: Element): Element {
  const pairs = list.children.flatMap((child) => (child.type === 'element' && child.tagName === 'div' ? [child] : []));
  return element(
    'ul',
    pairs.map((pair) => {
      const part = (tag: string) =>
        pair.children.flatMap((child) => (child.type === 'element' && child.tagName === tag ? child.children : []));
      return element('li', [element('strong', part('dt')), { type: 'text', value: ': ' }, ...part('dd')]);
    }),
  );
}

function textValue(property: Element['properties'][string]): string {
  return typeof property === 'string' ? property : '';
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** A twin is read away from its page, so that its links must say where they lead. */
function absolute(node: Nodes, address: string): void {
  if (node.type === 'element' && typeof node.properties['href'] === 'string') {
    node.properties['href'] = new URL(node.properties['href'], address).href;
  }
  if ('children' in node) for (const child of node.children) absolute(child, address);
}
