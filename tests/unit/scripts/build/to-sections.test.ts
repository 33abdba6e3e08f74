import { expect, test } from 'vitest';
import { toSections } from '#scripts/build/to-sections.ts';

const page = (main: string) =>
  `<!doctype html><html><body><nav>Menu</nav><main>${main}</main><footer>End</footer></body></html>`;

test('a page falls into what stands before its headings and what stands under each', () => {
  const html = page(
    '<h1>Title</h1><p>Lede.</p><h2 id="a"><a class="heading-link" href="#a">One</a></h2><p>First</p><ul><li>x</li><li>y</li></ul>',
  );
  expect(toSections(html, '/')).toEqual([
    { id: '', title: 'Title', text: 'Lede.' },
    { id: 'a', title: 'One', text: 'First x y' },
  ]);
});

test('controls, hidden parts, and lists that repeat are no words of a page', () => {
  const html = page(
    '<h1>T</h1><form>f</form><p hidden>h</p><div data-unindexed>u</div><svg><text>s</text></svg><p>kept</p>',
  );
  expect(toSections(html, '/')).toEqual([{ id: '', title: 'T', text: 'kept' }]);
});

test('a drawing, its controls and the text it is drawn from are no words of a page', () => {
  const html = page(
    '<h1>T</h1><figure class="architecture"><label>Cost</label></figure><pre><code class="language-mermaid">flowchart LR</code></pre><h3 id="s">Steps</h3><p>One</p>',
  );
  expect(toSections(html, '/')).toEqual([
    { id: '', title: 'T', text: '' },
    { id: 's', title: 'Steps', text: 'One' },
  ]);
});

test('a tool is known by its findings', () => {
  const html = page(
    '<h1>T</h1><fin-answer><h2 id="f" class="finding">SQS is cheapest</h2><h2 id="g">Bill</h2><p>US$ 3</p></fin-answer><p>After</p>',
  );
  expect(toSections(html, '/')).toEqual([
    { id: '', title: 'T', text: '' },
    { id: 'f', title: 'SQS is cheapest', text: 'After' },
  ]);
});

test('a row with an id is found by its name and holds its values, without notes and sources', () => {
  const html = page(
    '<h1>T</h1><table><tbody><tr id="r.a"><th>Rate <a href="#r.a">r.a</a></th><td>GB</td><td>$1<small>note</small></td><td>–</td><td><a href="#s">1</a> <time>2026</time></td></tr></tbody></table>',
  );
  expect(toSections(html, '/')[1]).toEqual({ id: 'r.a', title: 'Rate r.a', text: 'GB · $1' });
});

test('a page without main content is a mistake', () => {
  expect(() => toSections('<p>x</p>', '/en/')).toThrow('/en/ has no main');
});
