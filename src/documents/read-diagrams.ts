import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diagramStamp } from './diagram-stamp.ts';

/** One drawing in one language, as its files hold it; null where there is no file. */
export interface DiagramFiles {
  readonly id: string;
  readonly locale: string;
  /** Both from the root of the repository. */
  readonly sourceFile: string;
  readonly svgFile: string;
  readonly source: string | null;
  readonly svg: string | null;
  /** What the drawing must carry to be of this source; null without one. */
  readonly stamp: string | null;
}

/** The drawings a document declares, in every language, and files in its `diagrams/` that belong to none. */
export function readDiagrams(
  root: string,
  folder: string,
  ids: readonly string[],
  locales: readonly string[],
): { readonly diagrams: readonly DiagramFiles[]; readonly strays: readonly string[] } {
  const diagrams = ids.flatMap((id) => locales.map((locale) => readDiagram(root, folder, id, locale)));
  const known = new Set(diagrams.flatMap(({ sourceFile, svgFile }) => [sourceFile, svgFile]));
  const inside = path.join(root, folder, 'diagrams');
  const files = existsSync(inside) ? readdirSync(inside).map((file) => `${folder}/diagrams/${file}`) : [];
  return { diagrams, strays: files.filter((file) => !known.has(file)) };
}

function readDiagram(root: string, folder: string, id: string, locale: string): DiagramFiles {
  const name = `${folder}/diagrams/${id}.${locale}`;
  const source = readIfThere(root, `${name}.mmd`);
  return {
    id,
    locale,
    sourceFile: `${name}.mmd`,
    svgFile: `${name}.svg`,
    source,
    svg: readIfThere(root, `${name}.svg`),
    stamp: source === null ? null : diagramStamp(source, mermaidVersion(root)),
  };
}

function readIfThere(root: string, file: string): string | null {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/** The pinned version: Mermaid itself is not needed to tell whether a drawing is fresh. */
function mermaidVersion(root: string): string {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const version = manifest.devDependencies['mermaid'];
  if (version === undefined) throw new Error('package.json: expected mermaid under devDependencies, found none');
  return version;
}
