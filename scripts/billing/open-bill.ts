import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { Detection, SourceFormat } from '#engine/billing/source/detect-format.ts';
import { detectFormat } from '#engine/billing/source/detect-format.ts';
import { lineageOf } from '#engine/billing/source/lineage.ts';
import type { Origin } from '#engine/billing/source/origin.ts';
import { processedSql } from '#engine/billing/source/processed-sql.ts';
import type { LocalDatabase } from './open-database.ts';
import type { RawBill } from './read-bill.ts';
import { readBill } from './read-bill.ts';

/** A bill with both its layers in a database of its own. */
export interface OpenBill {
  readonly database: LocalDatabase;
  readonly format: SourceFormat;
  /** Columns of the raw layer, and those of them that had types of their own. */
  readonly columns: RawBill['columns'];
  readonly typed: RawBill['typed'];
  readonly lineage: readonly Origin[];
  readonly rejected: RawBill['rejected'];
}

/** Opens cost files in a database, together, in place of the bill before: raw layer as it is, processed layer typed; or says what the file is instead. */
export async function openBill(
  database: LocalDatabase,
  files: readonly string[],
  rulesVersion = RULES_VERSION,
): Promise<Result<OpenBill>> {
  for (const table of ['raw', 'processed']) await database.query(`DROP TABLE IF EXISTS ${table}`);
  const file = files.join(', ');
  const raw = await readBill(database, files).catch((error: unknown) => reasonOf(error));
  if (typeof raw === 'string') return fail([issue('bill-unreadable', file, { reason: raw })]);
  if (raw.columns.length === 0) return fail([issue('bill-empty', file)]);
  const found = detectFormat(raw.columns);
  if (found.kind !== 'known') return fail([refusal(file, found)]);
  const lineage = lineageOf(found.format, raw.columns);
  await database.query(processedSql(lineage, rulesVersion));
  return ok({ database, format: found.format, lineage, ...raw });
}

function refusal(file: string, found: Exclude<Detection, { kind: 'known' }>): Issue {
  return found.kind === 'foreign'
    ? issue('bill-foreign', file, { what: found.what })
    : issue('bill-unknown', file, { missing: found.missing.join(', ') });
}

/** A database and a decoder explain at length; the first line says it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.slice(0, 200) ?? '';
}
