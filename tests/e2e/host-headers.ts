import { readFileSync } from 'node:fs';
import path from 'node:path';

type VercelFile = {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
};

const vercel = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../vercel.json'), 'utf8')) as VercelFile;
/** What the host sends with every page. */
export const headersOfEveryPath = vercel.headers.find(({ source }) => source === '/(.*)')?.headers ?? [];
