import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { PublishedClaim } from './published-claim.ts';
import { publishedClaim } from './published-claim.ts';
import { readChecked } from './read-checked.ts';

/** A published claim with its file. */
export interface ClaimFile {
  readonly id: string;
  /** From the root of the repository. */
  readonly file: string;
  /** The file as written, to name the line of a problem. */
  readonly text: string;
  readonly claim: PublishedClaim;
}

/** What could be read, and a sentence for each file that could not. */
export interface ReadClaims {
  readonly claims: readonly ClaimFile[];
  readonly problems: readonly string[];
}

const FOLDER = 'content/claims';

/** Reads every published claim under `root`, for checks and scripts; the page reads the same files as a collection. */
export function readPublishedClaims(root: string): ReadClaims {
  const problems: string[] = [];
  const base = path.join(root, FOLDER);
  const names = existsSync(base) ? readdirSync(base).filter((name) => name.endsWith('.yaml')) : [];
  const claims = names.toSorted().flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const claim = readChecked(root, file, publishedClaim, (text) => parse(text) as unknown, problems);
    if (claim === null) return [];
    return [{ id: name.slice(0, -'.yaml'.length), file, text: readFileSync(path.join(root, file), 'utf8'), claim }];
  });
  return { claims, problems };
}
