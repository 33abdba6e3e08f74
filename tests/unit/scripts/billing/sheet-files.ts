import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as ParquetWasm from 'parquet-wasm';
import { afterAll } from 'vitest';
import { literal, quoted } from '#engine/billing/source/origin.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import type { Sheet } from './typed-sheets.ts';
import { TAGS } from './typed-sheets.ts';

/** A database and a place for files, for all tests of a file; after them both are gone. */
export async function openSheets(): Promise<{ readonly database: LocalDatabase; readonly files: SheetFiles }> {
  const database = await openDatabase();
  const files = new SheetFiles(database);
  afterAll(() => {
    database.close();
    files.remove();
  });
  return { database, files };
}

/** Writes sheets as files, in a folder of their own. */
export class SheetFiles {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
  readonly #database: LocalDatabase;
  #written = 0;

  /** The database makes the values of Parquet. */
  constructor(database: LocalDatabase) {
    this.#database = database;
  }

  csv({ types, rows }: Sheet): string {
    const field = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);
    return this.write([Object.keys(types), ...rows].map((fields) => fields.map(field).join(',')).join('\n'));
  }

  parquet({ types, rows }: Sheet): string {
    const wasm = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
    const columns = Object.entries(types);
    const nothing = columns.map(([name, type]) => `CAST(NULL AS ${type}) AS ${quoted(name)}`).join(', ');
    const selects = rows.map(
      (fields) => `SELECT ${columns.map(([, type], index) => value(fields[index] ?? null, type)).join(', ')}`,
    );
    const stream = this.#database.arrow([`SELECT ${nothing} WHERE FALSE`, ...selects].join(' UNION ALL '));
    return this.write(wasm.writeParquet(wasm.Table.fromIPCStream(stream)));
  }

  write(content: string | Uint8Array): string {
    this.#written += 1;
    const name = path.join(this.#folder, `file-${this.#written}`);
    writeFileSync(name, content);
    return name;
  }

  /** Opens a file of this content; fails where it is refused. */
  async open(content: string | Uint8Array): Promise<OpenBill> {
    const bill = await openBill(this.#database, [this.write(content)]);
    if (!bill.ok) throw new Error(JSON.stringify(bill.issues));
    return bill.value;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function value(text: string | null, type: string): string {
  if (text === null) return `CAST(NULL AS ${type})`;
  if (type !== TAGS) return `CAST(${literal(text)} AS ${type})`;
  const tags = Object.entries(JSON.parse(text) as Record<string, string>);
  return `CAST(MAP {${tags.map((pair) => pair.map(literal).join(': ')).join(', ')}} AS ${TAGS})`;
}
