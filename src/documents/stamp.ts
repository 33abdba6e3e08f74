import { createHash } from 'node:crypto';
import type { DocumentText } from './read-documents.ts';

/** Digits of the hash kept: enough that two versions of one text never share a stamp. */
const DIGITS = 12;

/** The stamp of a text: what its translation names as the version it translates. Layout alone does not change it. */
export function stampOf({ front, body }: Pick<DocumentText, 'front' | 'body'>): string {
  const text = [front.title, front.description, body].join('\n').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
