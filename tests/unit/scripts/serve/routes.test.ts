import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#scripts/root.ts';
import { compileRoutes, decideRoute } from '#scripts/serve/routes.ts';

const config = JSON.parse(readFileSync(path.join(root, 'vercel.json'), 'utf8')) as object;
const routes = compileRoutes(config);
const decide = (asked: string, headers: Record<string, string> = {}, search = '') =>
  decideRoute(routes, { path: asked, search, headers });

function headersOf(asked: string): Readonly<Record<string, string>> {
  const decision = decide(asked);
  return decision.kind === 'serve' ? decision.headers : {};
}

describe('redirects', () => {
  test.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', '/pt-br/'],
    ['PT', '/pt-br/'],
    ['en-US,en;q=0.9,pt;q=0.8', '/en/'],
    ['ptx', '/en/'],
    ['', '/en/'],
  ])('a reader of %j goes from / to %s', (language, location) => {
    expect(decide('/', { 'accept-language': language })).toEqual({ kind: 'redirect', status: 307, location });
  });

  test('keep the query', () => {
    expect(decide('/', {}, '?a=1')).toMatchObject({ location: '/en/?a=1' });
  });

  test('bring an address to its one form', () => {
    expect(decide('/en/prices')).toMatchObject({ status: 308, location: '/en/prices/' });
    expect(decide('/en/prices/index.html')).toMatchObject({ status: 308, location: '/en/prices/' });
    expect(decide('/index.html')).toMatchObject({ status: 308, location: '/' });
  });

  test('lead from where the statements for Athena were to where they are, at once', () => {
    const location = '/en/bill/athena.sql.txt';
    expect(decide('/demo/athena.sql.txt')).toEqual({ kind: 'redirect', status: 308, location });
    expect(decide(location)).toMatchObject({ kind: 'serve' });
  });

  test('never leave the site', () => {
    expect(decide('//evil.example/x.html')).toMatchObject({ location: '/evil.example/x/' });
  });
});

describe('headers', () => {
  test('protect every page', () => {
    const headers = headersOf('/en/prices/');
    expect(headers).toMatchObject({
      'Strict-Transport-Security': expect.stringContaining('max-age=63072000') as string,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(['Referrer-Policy', 'Permissions-Policy']));
  });

  test('allow nothing inline, nothing evaluated and no other origin', () => {
    const policy = headersOf('/en/')['Content-Security-Policy'] ?? '';
    const directives = new Map(
      policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('keep hashed files for ever and pages not at all', () => {
    expect(headersOf('/_astro/x.BdH4icd2.js')['Cache-Control']).toContain('immutable');
    expect(headersOf('/fonts/newsreader.186daac9.woff2')['Cache-Control']).toContain('immutable');
    expect(headersOf('/en/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    expect(headersOf('/theme.js')['Cache-Control']).not.toContain('immutable');
  });
});

test('compileRoutes refuses what this server would ignore', () => {
  expect(() => compileRoutes({ rewrites: [{ source: '/a', destination: '/b' }] })).toThrow('not supported here');
  expect(() => compileRoutes({ redirects: [{ source: '/(', destination: '/' }] })).toThrow('vercel.json');
});
