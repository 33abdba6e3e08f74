import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEncoding, findFile } from '#scripts/serve/files.ts';
import { startServer } from '#scripts/serve/start-server.ts';
import type { RunningServer } from '#scripts/serve/start-server.ts';

const top = mkdtempSync(path.join(tmpdir(), 'site-'));
const root = path.join(top, 'dist');
const page = `<!doctype html><title>en</title>${'words '.repeat(200)}`;
let server: RunningServer;

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(path.join(root, 'en'), { recursive: true });
  writeFileSync(path.join(root, 'en/index.html'), page);
  writeFileSync(path.join(root, '404.html'), 'not here');
  writeFileSync(path.join(root, 'theme.js'), '// theme');
  writeFileSync(path.join(top, 'secret.txt'), 'secret');
  symlinkSync(path.join(top, 'secret.txt'), path.join(root, 'link.txt'));
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  rmSync(top, { recursive: true });
});

describe('startServer', () => {
  test('serves a page at its clean address with the headers of the host', async () => {
    const { status, headers, body } = await ask('/en/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  test('compresses as the client asks', async () => {
    const brotli = await ask('/en/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask('/en/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
  });

  test('compresses nothing for checks', async () => {
    const plainServer = await startServer({ port: 0, root, compress: false });
    const answer = await fetch(`${plainServer.url}/en/`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(page);
    await plainServer.close();
  });

  test('answers 404 with the page for it, under the same headers', async () => {
    const { status, headers, body } = await ask('/en/nowhere/');
    expect(status).toBe(404);
    expect(body.toString()).toBe('not here');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('redirects by language and to the one form of an address', async () => {
    const home = await ask('/?a=1', { 'accept-language': 'pt-BR' });
    expect([home.status, home.headers['location']]).toEqual([307, '/pt-br/?a=1']);
    const bare = await ask('/en');
    expect([bare.status, bare.headers['location']]).toEqual([308, '/en/']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/en/..%5c..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/%',
  ])('does not climb out with %s', async (target) => {
    const { status, body } = await ask(target);
    expect(status === 404 || status === 308).toBe(true);
    expect(body.toString()).not.toContain('secret');
  });

  test('answers HEAD without a body, 304 to a known page, 405 to the rest', async () => {
    const head = await ask('/en/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(page.length)]);
    const again = await ask('/en/', { 'if-none-match': String(head.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/en/', {}, 'POST')).status).toBe(405);
  });

  test('says what to do when nothing is built', async () => {
    await expect(startServer({ port: 0, root: path.join(top, 'none') })).rejects.toThrow('npm run build');
  });
});

test('findFile finds only files', () => {
  expect(findFile(root, '/theme.js')).toBe(path.join(root, 'theme.js'));
  expect(findFile(root, '/en')).toBeUndefined();
  expect(findFile(root, '/')).toBeUndefined();
});

test('chooseEncoding prefers brotli and respects a refusal', () => {
  expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(chooseEncoding('')).toBe('identity');
});
