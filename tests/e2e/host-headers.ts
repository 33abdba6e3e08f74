import { readFileSync } from 'node:fs';
import path from 'node:path';

type VercelFile = {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
};

const vercel = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../vercel.json'), 'utf8')) as VercelFile;
const headersOf = (wanted: string) => vercel.headers.find(({ source }) => source === wanted)?.headers ?? [];

/** What the host sends with every page. */
export const headersOfEveryPath = headersOf('/(.*)');
/** What it sends with scripts and whatever else is named by its content, workers among them. */
export const headersOfHashedFiles = headersOf('/_astro/(.*)');
