/** `npm run new:architecture -- <slug>`: the folder of an architecture page, with its parts in both languages, to be written. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ARCHITECTURE_PARTS } from '#documents/architecture-parts.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';
import { slugFrom, writeTexts } from './document.ts';

const folder = path.join(root, 'content/architecture');
const slug = slugFrom(process.argv[2]);
const order = (existsSync(folder) ? readdirSync(folder).length : 0) + 1;

const META = `id: ${slug}
order: ${order}
zones: []
nodes: []
edges: []
flows: []
handled: { metric: '', name: { en: '', pt-br: '' }, per: 1000000, perName: { en: '', pt-br: '' } }
metrics: {}
claims: []
`;

mkdirSync(path.join(folder, slug), { recursive: true });
writeFileSync(path.join(folder, slug, 'meta.yaml'), META);
writeTexts(path.join(folder, slug), locales, ARCHITECTURE_PARTS);
console.log(`content/architecture/${slug}: fill meta.yaml, write the texts, then npm run check:content`);
