import { describe, expect, test } from 'vitest';
import { unsourced } from '#scripts/check/figure-sources.ts';

const page = (main: string, url = '/en/decisions/0001-x/') => unsourced({ url, html: `<body><main>${main}</main>` });

describe('unsourced', () => {
  test('names an amount that leads nowhere, in either language', () => {
    expect(page('<table><tr><td class="num">$1,234</td></tr></table>')).toEqual([
      '/en/decisions/0001-x/: $1,234 leads to no source',
    ]);
    expect(page('<dl><dd class="num muted">US$\u00a00,40</dd></dl>')).toHaveLength(1);
  });

  test('takes a link or the button of a panel for an answer', () => {
    expect(page('<td class="num"><a class="why" href="#figure-x">$1,234</a></td>')).toEqual([]);
    expect(page('<td class="num"><button class="why">$1,234</button></td>')).toEqual([]);
  });

  test('asks nothing of the notes themselves, and of sums only beside what they add up', () => {
    const sum = '<table><tfoot><tr><td class="num">$2</td></tr></tfoot></table>';
    expect(page('<section class="section footnotes-section"><span class="num">$2</span></section>')).toEqual([]);
    expect(page(sum, '/en/landscape/')).toEqual([]);
    expect(page(sum)).toHaveLength(1);
  });
});
