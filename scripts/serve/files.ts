import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const compressible = /^text\/|json|xml|javascript/;

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Served {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>> & { readonly ETag: string };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The path as written on disk, or undefined when it is malformed or tries to climb. */
function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\\|(^|\/)\.\.?(\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * The file of an address inside `root`: itself, its index.html, or the clean form of `<name>.html`. Undefined when there is
 * none, or when the address or a symbolic link leads outside.
 */
export function findFile(root: string, pathname: string): string | undefined {
  const path = decoded(pathname);
  if (path === undefined) return undefined;
  const bare = path.replace(/\/+$/, '');
  const candidates = path.endsWith('/') ? [`${path}index.html`, `${bare}.html`] : [path];
  const file = candidates.map((candidate) => join(root, candidate)).find(isFile);
  return file && realpathSync(file).startsWith(realpathSync(root) + sep) ? file : undefined;
}

/** The best encoding the client takes; `q=0` refuses one. */
export function chooseEncoding(accepted: string): Encoding {
  const offers = accepted.split(',').map((offer) =>
    offer
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/),
  );
  const takes = (encoding: string) => offers.some(([name, q]) => name === encoding && Number(q ?? 1) > 0);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Above this a file is data to download, and the highest quality takes half a minute. */
const LARGE_BYTES = 2 * 1024 ** 2;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** As a host does once per deployment: slowly and well (Brotli at its highest quality); large files quickly. */
export const compressors: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, body.length > LARGE_BYTES ? QUICK : {}),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
};

function serve(content: Buffer, type: string, encoding: Encoding): Served {
  const body = compressors[encoding](content);
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      Vary: 'Accept-Encoding',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    },
  };
}

/** Reads and compresses files, each once as long as it does not change on disk. */
export function fileReader(): (file: string, accepted: string) => Served {
  const kept = new Map<string, Served>();
  return (file, accepted) => {
    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = compressible.test(type) ? chooseEncoding(accepted) : 'identity';
    const { mtimeMs, size } = statSync(file);
    const key = [file, mtimeMs, size, encoding].join(' ');
    const served = kept.get(key) ?? serve(readFileSync(file), type, encoding);
    kept.set(key, served);
    return served;
  };
}
