/**
 * `npm run new:adr -- <slug>`: the folder of the next decision record, with its parts in both languages. It does not pass the content
 * check until it is written, which is the point.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ADR_PARTS } from '#documents/adr-parts.ts';
import { root } from '#scripts/root.ts';
import { beginDocument, reportBegun } from './document.ts';

const records = readdirSync(path.join(root, 'content/adr'));
const number = Math.max(0, ...records.map((name) => Number(name.slice(0, 4)) || 0)) + 1;
const asked = process.argv[2] ?? '';
const folder = `content/adr/${String(number).padStart(4, '0')}-${asked}`;
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

const problem = beginDocument(root, { command: 'new:adr', asked, folder, meta: META, parts: ADR_PARTS });
reportBegun(
  problem,
  `${folder}: fill meta.yaml, write the texts, then npm run check:content (CONTRIBUTING.md, "Write a decision record")`,
);
