import { createHash } from 'node:crypto';

/** Raised when `scripts/diagrams` draws the same source differently, so that every drawing is made anew. */
const RULES = 1;

/** Digits of the hash kept: enough that two versions of one source never share a stamp. */
const DIGITS = 12;

/** What a drawing says it was made from: its source, the version of Mermaid and our own rules. */
export function diagramStamp(source: string, mermaidVersion: string): string {
  const text = [source.trim(), mermaidVersion, RULES].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** The stamp a drawing carries, if it has one. */
export function stampIn(svg: string): string | undefined {
  return /<svg\b[^>]*\bdata-source="([0-9a-f]+)"/.exec(svg)?.[1];
}
