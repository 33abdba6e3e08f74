import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { absentFiles } from './absent-files.ts';
import type { AdrMeta, AdrText } from './adr-meta.ts';
import { adrMeta, adrText } from './adr-meta.ts';
import { ADR_PARTS } from './adr-parts.ts';
import type { ArchitectureMeta } from './architecture-meta.ts';
import { architectureMeta } from './architecture-meta.ts';
import { ARCHITECTURE_PARTS } from './architecture-parts.ts';
import type { DiagramFiles } from './read-diagrams.ts';
import { readDiagrams } from './read-diagrams.ts';
import type { SitePageMeta } from './site-page-meta.ts';
import { sitePageMeta } from './site-page-meta.ts';
import { readChecked } from './read-checked.ts';

/** One language of a document as its file holds it. */
export interface DocumentText {
  /** From the root of the repository. */
  readonly file: string;
  readonly front: AdrText;
  readonly body: string;
  /** Line of the file its body begins on. */
  readonly bodyLine: number;
  /** Line that says what it is a translation of; the first where none does. */
  readonly stampLine: number;
}

/** A document read from its folder. */
export interface SiteDocument {
  /** From the root of the repository: `content/adr/0004-…`. */
  readonly folder: string;
  readonly slug: string;
  readonly metaFile: string;
  /** The same as written, to name the line of a problem. */
  readonly metaText: string;
  /** Numbers of every kind of document; the rest of its `meta.yaml` is the business of its pages. */
  readonly meta: Pick<AdrMeta, 'metrics' | 'facts' | 'claims' | 'diagrams'>;
  /** Metrics its `meta.yaml` shows by itself: in tables, drawings and heads. */
  readonly named: readonly string[];
  /** Slugs of the documents it names. */
  readonly related: readonly string[];
  /** The parts of its drawing; none where it has no drawing of a system. */
  readonly nodes: ArchitectureMeta['nodes'];
  /** Its Mermaid drawings, a pair of files each language, and files in its `diagrams/` that belong to none. */
  readonly diagrams: readonly DiagramFiles[];
  readonly strays: readonly string[];
  /** Files that its facts name and the repository does not have. */
  readonly absent: readonly string[];
  /** The parts its text must have, in order. */
  readonly parts: readonly string[];
  /** By language; a language without a file is missing. */
  readonly texts: Readonly<Record<string, DocumentText>>;
}

/** What could be read, and a sentence for each file that could not. */
export interface ReadDocuments {
  readonly documents: readonly SiteDocument[];
  readonly problems: readonly string[];
}

interface Kind<Meta> {
  readonly folder: string;
  readonly schema: z.ZodType<Meta>;
  readonly parts: (meta: Meta) => readonly string[];
  readonly named: (meta: Meta) => readonly string[];
  readonly related: (meta: Meta) => readonly string[];
  readonly nodes?: (meta: Meta) => ArchitectureMeta['nodes'];
}

const DECISIONS: Kind<AdrMeta> = {
  folder: 'content/adr',
  schema: adrMeta,
  parts: () => ADR_PARTS,
  named: ({ options, flip }) => [...options.flatMap(({ metrics }) => metrics), ...flip],
  related: ({ dependsOn, supersedes }) => [...dependsOn, ...supersedes],
};

const ARCHITECTURES: Kind<ArchitectureMeta> = {
  folder: 'content/architecture',
  schema: architectureMeta,
  parts: () => ARCHITECTURE_PARTS,
  named: ({ nodes, handled, carried }) =>
    [...nodes.flatMap(({ cost }) => cost ?? []), handled.metric, carried ?? []].flat(),
  related: ({ nodes }) => nodes.flatMap(({ decisions }) => decisions),
  nodes: ({ nodes }) => nodes,
};

const NO_FIGURES: SiteDocument['meta'] = { metrics: {}, facts: {}, claims: [], diagrams: {} };

const SITE: Kind<SitePageMeta & SiteDocument['meta']> = {
  folder: 'content/site',
  schema: sitePageMeta.transform((meta) => ({ ...meta, ...NO_FIGURES })),
  parts: ({ parts }) => parts.map(({ id }) => id),
  named: () => [],
  related: () => [],
};

/** Reads every decision record, architecture and page about the site under `root`, for checks and scripts; pages read the same files as collections. */
export function readDocuments(root: string, locales: readonly string[]): ReadDocuments {
  const problems: string[] = [];
  const documents = [
    ...readKind(DECISIONS, root, locales, problems),
    ...readKind(ARCHITECTURES, root, locales, problems),
    ...readKind(SITE, root, locales, problems),
  ];
  return { documents, problems };
}

function readKind<Meta extends SiteDocument['meta']>(
  kind: Kind<Meta>,
  root: string,
  locales: readonly string[],
  problems: string[],
): readonly SiteDocument[] {
  const base = path.join(root, kind.folder);
  const slugs = existsSync(base) ? readdirSync(base).toSorted() : [];
  return slugs.flatMap((slug) => {
    const folder = `${kind.folder}/${slug}`;
    const metaFile = `${folder}/meta.yaml`;
    const meta = readChecked(root, metaFile, kind.schema, (text) => parse(text) as unknown, problems);
    if (meta === null) return [];
    const texts = locales.flatMap((locale) => {
      const text = readText(root, `${folder}/${locale}.mdx`, problems);
      return text === null ? [] : [[locale, text] as const];
    });
    return [
      {
        folder,
        slug,
        metaFile,
        metaText: readFileSync(path.join(root, metaFile), 'utf8'),
        meta,
        named: kind.named(meta),
        related: kind.related(meta),
        nodes: kind.nodes?.(meta) ?? [],
        ...readDiagrams(root, folder, Object.keys(meta.diagrams), locales),
        absent: absentFiles(root, meta.facts),
        parts: kind.parts(meta),
        texts: Object.fromEntries(texts),
      },
    ];
  });
}

function readText(root: string, file: string, problems: string[]): DocumentText | null {
  if (!existsSync(path.join(root, file))) return null;
  const text = readFileSync(path.join(root, file), 'utf8');
  const [head = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  // With the line of its fence, so that the parser counts lines as the file does.
  const checked = readChecked(root, file, adrText, () => parse(`\n${front}`) as unknown, problems);
  if (checked === null) return null;
  const stampLine = head.split('\n').findIndex((line) => line.startsWith('translationOf:')) + 1 || 1;
  return { file, front: checked, body: text.slice(head.length), bodyLine: head.split('\n').length, stampLine };
}
