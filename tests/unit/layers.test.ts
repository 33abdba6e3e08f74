import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  bannedFolderNames,
  engineOrder,
  exceptions,
  layers,
  longFilesAllowed,
  maximumLines,
  registries,
} from '#scripts/check/layer-table.ts';

const root = path.resolve(import.meta.dirname, '../..');

type Import = { readonly from: string; readonly typeOnly: boolean };
type Source = { readonly file: string; readonly text: string; readonly imports: readonly Import[] };

const sources = ['src', 'content', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
    .map(readSource),
);

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, imports: importsOf(file.endsWith('.astro') ? scriptsOf(text) : text) };
}

/** The front matter and the client scripts of an Astro file. */
function scriptsOf(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

/** Every import, static or dynamic, and every `export … from`. */
function importsOf(text: string): readonly Import[] {
  const all = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  const typeOnly = new Set([...text.matchAll(/(?:import|export) type [^'"]*from ['"]([^'"]+)['"]/g)].map((m) => m[1]));
  const values = new Set(
    [...text.matchAll(/(?:import|export) (?!type )[^'";]*from ['"]([^'"]+)['"]/g)].map((m) => m[1]),
  );
  return all.map((from) => ({ from, typeOnly: typeOnly.has(from) && !values.has(from) }));
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers).find((name) => file.startsWith(`${layers[name]?.folder}/`));
}

/** The file or folder an import names, relative to the root; undefined for a package. */
function target(file: string, from: string): string | undefined {
  if (from.startsWith('.')) return path.posix.join(path.posix.dirname(file), from);
  const alias = /^#([^/]+)\/(.+)$/.exec(from);
  if (!alias) return undefined;
  const [, name = '', rest = ''] = alias;
  return `${layers[name]?.folder ?? name}/${rest}`;
}

function checkImport({ file }: Source, { from, typeOnly }: Import): string | undefined {
  const name = layerOf(file);
  const layer = name === undefined ? undefined : layers[name];
  if (layer === undefined || name === undefined) return undefined;
  const to = target(file, from);
  if (to === undefined) return checkPackage(file, from, layer.packages);
  const other = layerOf(to);
  if (other === name)
    return from.startsWith('#') && name !== 'scripts'
      ? `${file}: inside a layer use a relative path, not ${from}`
      : undefined;
  if (other === undefined) return `${file}: ${from} belongs to no layer that may be imported`;
  if (from.startsWith('.')) return `${file}: another layer is imported as #${other}/…, not ${from}`;
  if (layer.uses.includes(other) || exceptions[file]?.includes(other)) return undefined;
  if (typeOnly && layer.usesTypes?.includes(other)) return undefined;
  return `${file}: ${name} may not use ${other} (${from})`;
}

function checkPackage(file: string, from: string, allowed: readonly string[] | undefined): string | undefined {
  const fits = allowed?.some((name) => from === name || from.startsWith(`${name}/`)) ?? true;
  return fits ? undefined : `${file}: this layer may not use the package ${from}`;
}

function checkEngineOrder(file: string, from: string): string | undefined {
  const to = target(file, from);
  if (!file.startsWith('src/engine/') || !to?.startsWith('src/engine/')) return undefined;
  const [here, there] = [file, to].map((name) => engineOrder.indexOf(name.split('/')[2] as 'kit'));
  if (here === undefined || there === undefined) return undefined;
  if (here < 0 || there < 0) return `${file}: ${from} is in a folder that is not in engineOrder`;
  return there <= here ? undefined : `${file}: imports ${from}, which comes later in the engine`;
}

const problems = (check: (source: Source) => readonly (string | undefined)[]): readonly string[] =>
  sources.flatMap((source) => check(source).filter((problem) => problem !== undefined));

const refuses = (file: string, from: string) =>
  checkImport({ file, text: '', imports: [] }, { from, typeOnly: false }) !== undefined;

describe('layers', () => {
  test('what the table does not list is refused', () => {
    expect(refuses('src/engine/kit/a.ts', './b.ts')).toBe(false);
    expect(refuses('src/engine/kit/a.ts', '../../../tests/fixtures/a.ts')).toBe(true);
    expect(refuses('src/engine/kit/a.ts', '#content/scenarios/pix.json')).toBe(true);
    expect(refuses('src/engine/metrics/scenarios.ts', '#content/scenarios/pix.json')).toBe(false);
    expect(refuses('src/viz/kit/a.ts', '#i18n/format.ts')).toBe(true);
    expect(refuses('src/islands/portfolio/a.ts', '../../../package.json')).toBe(true);
    expect(refuses('src/components/A.astro', '#nowhere/a.ts')).toBe(true);
    expect(refuses('src/components/A.astro', '../../tests/seed.ts')).toBe(true);
  });

  test('each layer imports only what the table allows', () => {
    expect(problems((source) => source.imports.map((one) => checkImport(source, one)))).toEqual([]);
  });

  test('inside the engine nothing imports a later folder', () => {
    expect(problems((source) => source.imports.map((one) => checkEngineOrder(source.file, one.from)))).toEqual([]);
  });

  test('relative and # imports name the file with its extension', () => {
    const bare = problems(({ file, imports }) =>
      imports.map(({ from }) =>
        /^[.#]/.test(from) && !/\.(ts|tsx|mjs|json|astro|css|sql|svg|mdx)(\?\w+)?$/.test(from)
          ? `${file}: ${from}`
          : undefined,
      ),
    );
    expect(bare).toEqual([]);
  });

  test('there are no barrels: index.ts is a registry of services', () => {
    const isRegistry = (file: string) => registries.some((pattern) => pattern.test(file));
    expect(problems(({ file }) => [/\/index\.tsx?$/.test(file) && !isRegistry(file) ? file : undefined])).toEqual([]);
  });

  test('files stay within the size budget', () => {
    const long = problems(({ file, text }) => {
      const lines = text.split('\n').length - 1;
      const isData = longFilesAllowed.some((pattern) => pattern.test(file));
      return [lines > maximumLines && !isData ? `${file}: ${lines} lines` : undefined];
    });
    expect(long).toEqual([]);
  });

  test('no folder collects what has no name', () => {
    const isVague = (file: string) =>
      file
        .split('/')
        .slice(0, -1)
        .some((part) => bannedFolderNames.includes(part));
    expect(problems(({ file }) => [isVague(file) ? file : undefined])).toEqual([]);
  });

  test('names are kebab-case', () => {
    const isFine = (file: string) =>
      file.endsWith('.astro') ||
      (/^[\w.[\]-]+$/.test(path.posix.basename(file)) && !/[A-Z_]/.test(path.posix.basename(file)));
    expect(problems(({ file }) => [isFine(file) ? undefined : file])).toEqual([]);
  });
});
