import { describe, expect, test } from 'vitest';
import { toMarkdown } from '#scripts/build/to-markdown.ts';

const ADDRESS = 'https://finops.moretes.com/en/decisions/0001-x/';

const page = (main: string) =>
  `<!doctype html><html><head><title>T</title><meta name="description" content="What it says."></head><body><nav><a href="/">Menu</a></nav><main>${main}</main></body></html>`;

const markdownOf = async (main: string) => (await toMarkdown(page(main), ADDRESS)).markdown;

describe('toMarkdown', () => {
  test('keeps headings, prose and computed figures, and says where links lead', async () => {
    const { title, description, markdown } = await toMarkdown(
      page(
        '<h1>Title</h1><p>It costs <a href="#figure-month"><data value="12.96">$12.96</data></a> at <a href="#rate-sqs.standard-requests">$0.40</a>, see <a href="../0002-y/">this</a>.</p>',
      ),
      ADDRESS,
    );
    expect([title, description]).toEqual(['Title', 'What it says.']);
    expect(markdown).toBe(
      '# Title\n\nIt costs $12.96 at $0.40, see [this](https://finops.moretes.com/en/decisions/0002-y/).\n',
    );
  });

  test('writes tables as tables', async () => {
    const table =
      '<table><thead><tr><th>Part</th><th>Cost</th></tr></thead><tbody><tr><td>Queue</td><td>$1</td></tr></tbody></table>';
    expect(await markdownOf(table)).toBe('| Part  | Cost |\n| ----- | ---- |\n| Queue | $1   |\n');
  });

  test('writes names and values as lines', async () => {
    expect(await markdownOf('<dl><div><dt>Status</dt><dd>Accepted</dd></div></dl>')).toBe('- **Status**: Accepted\n');
  });

  test('keeps the Mermaid text of a drawing as a block of Mermaid', async () => {
    const figure =
      '<figure><svg><text>Box</text></svg><details><summary>As text</summary><pre><code class="language-mermaid">erDiagram\n  a ||--o{ b : "&lt;"</code></pre></details></figure>';
    expect(await markdownOf(figure)).toContain('```mermaid\nerDiagram\n  a ||--o{ b : "<"\n```\n');
  });

  test('leaves out what is operated, drawn or hidden', async () => {
    const markdown = await markdownOf(
      '<nav>On this page</nav><form><input value="7"></form><svg><text>Box</text></svg><p hidden>Secret</p><script>x()</script><p>Read</p>',
    );
    expect(markdown).toBe('Read\n');
  });

  test.each([
    [
      '<p><span>Requests, arm64</span><strong>$0.20 per million</strong></p>',
      'Requests, arm64 · **$0.20 per million**',
    ],
    ['<p>1 MB<small>256 KB until January</small></p>', '1 MB · 256 KB until January'],
    ['<p><span>Data out</span><span>143.051 GB</span></p>', 'Data out · 143.051 GB'],
    ['<p><b><i>Stored</i></b><b><i>10 GB</i></b></p>', '**_Stored_** · **_10 GB_**'],
    ['<p><span>Delay of a shard</span><strong>≈ 200 ms</strong></p>', 'Delay of a shard · **≈ 200 ms**'],
  ])('parts what only styles keep apart: %s', async (html, text) => {
    expect(await markdownOf(html)).toBe(`${text}\n`);
  });

  test('leaves together what is one word, one sentence or code', async () => {
    expect(
      await markdownOf('<p>Two <a href="/x">shard</a>s (<b>one</b>), m<sup>2</sup>, <code>a<span>b</span></code></p>'),
    ).toBe('Two [shard](https://finops.moretes.com/x)s (**one**), m2, `ab`\n');
  });

  test('leaves out a drawing with its controls, and what asks for a script', async () => {
    const markdown = await markdownOf(
      '<figure class="architecture"><label>Cost</label><p>Choose next to begin.</p></figure><p class="needs-script">Drag</p><button>Go</button><p>Read</p>',
    );
    expect(markdown).toBe('Read\n');
  });

  test('a page without main content is refused', async () => {
    await expect(toMarkdown('<p>Nothing</p>', ADDRESS)).rejects.toThrow(/no main element/);
  });
});
