/**
 * `npm run new:adr -- <slug>`: the folder of the next decision record, with its parts in both languages. It does not pass the content
 * check until it is written, which is the point.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADR_PARTS } from '#documents/adr-parts.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';
import { slugFrom, writeTexts } from './document.ts';

const folder = path.join(root, 'content/adr');
const last = Math.max(
  0,
  ...(existsSync(folder) ? readdirSync(folder) : []).map((name) => Number(name.slice(0, 4)) || 0),
);
const number = last + 1;
const slug = `${String(number).padStart(4, '0')}-${slugFrom(process.argv[2])}`;
const today = new Date().toISOString().slice(0, 10);

const META = `number: ${number}
status: proposed
date: ${today}
topics: []
services: []
shapes: []
dependsOn: []
options: []
flip: []
metrics: {}
claims: []
`;

mkdirSync(path.join(folder, slug), { recursive: true });
writeFileSync(path.join(folder, slug, 'meta.yaml'), META);
writeTexts(path.join(folder, slug), locales, ADR_PARTS);
console.log(
  `content/adr/${slug}: fill meta.yaml, write the texts, then npm run check:content (CONTRIBUTING.md, "Write a decision record")`,
);
