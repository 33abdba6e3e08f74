import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist, tags } from '../../scripts/check/site-files.ts';
import { expect, test } from './fixtures.ts';
import { sitePages } from './site-pages.ts';

/** Width and height stand in the first chunk of every PNG, at these bytes. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page names a picture of its own that is there, in the size it says', () => {
  const pictures = sitePages.map((url) => {
    const metas = tags(readFileSync(path.join(dist, url, 'index.html'), 'utf8'), 'meta');
    const of = (name: string) => metas.find(({ property }) => property === name)?.['content'] ?? '';
    const picture = new URL(of('og:image')).pathname;
    const size = [Number(of('og:image:width')), Number(of('og:image:height'))];
    expect(pngSize(path.join(dist, picture)), url).toEqual(size);
    expect(size, url).toEqual([1200, 630]);
    return picture;
  });
  expect(new Set(pictures).size).toBe(sitePages.length);
});
