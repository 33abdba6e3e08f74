import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const folder = path.join(root, 'content/adr/0009-event-envelope');
const { metrics } = parse(readFileSync(path.join(folder, 'meta.yaml'), 'utf8')) as {
  readonly metrics: { readonly envelope: { readonly value: number } };
};

test.each(locales)('the envelope of the example has the size the record counts with (%s)', (locale) => {
  const text = readFileSync(path.join(folder, `${locale}.mdx`), 'utf8');
  const example = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '') as { readonly data: object };
  expect(example.data).toEqual({});
  expect(Buffer.byteLength(JSON.stringify(example)) - '{}'.length).toBe(metrics.envelope.value);
});
