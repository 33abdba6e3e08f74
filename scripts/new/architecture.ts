/** `npm run new:architecture -- <slug>`: the folder of an architecture page, with its parts in both languages, to be written. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SYSTEM_IDS } from '#documents/adr-meta.ts';
import { ARCHITECTURE_PARTS } from '#documents/architecture-parts.ts';
import { root } from '#scripts/root.ts';
import { beginDocument, reportBegun } from './document.ts';

const asked = process.argv[2] ?? '';
const folder = `content/architecture/${asked}`;
const order = readdirSync(path.join(root, 'content/architecture')).length + 1;

const META = `id: ${asked}
order: ${order}
zones: []
nodes: []
edges: []
flows: []
handled: { metric: '', name: { en: '', pt-br: '' }, per: 1000000, perName: { en: '', pt-br: '' } }
metrics: {}
claims: []
`;

const isListed = SYSTEM_IDS.some((id) => id === asked);
const list = isListed ? '' : `add ${asked} to SYSTEM_IDS in src/documents/adr-meta.ts, `;
const problem = beginDocument(root, {
  command: 'new:architecture',
  asked,
  folder,
  meta: META,
  parts: ARCHITECTURE_PARTS,
});
reportBegun(
  problem,
  `${folder}: ${list}fill meta.yaml, write the texts, then npm run check:content (CONTRIBUTING.md, "Write an architecture page")`,
);
