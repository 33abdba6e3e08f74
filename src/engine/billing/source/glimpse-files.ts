import type { BillStore, CostFile, ParquetContent } from './cost-file.ts';
import { commonFormat } from './common-format.ts';
import { knownCosts } from './known-costs.ts';
import { lineageOf } from './lineage.ts';
import type { FileColumns } from './load-files.ts';
import { columnsOf, loadFiles } from './load-files.ts';
import type { OpenBill, OpeningOptions } from './open-files.ts';
import { makeProcessed } from './open-files.ts';
import { dropPlace, takePlace } from './places.ts';
import type { ProcessedColumn } from './processed-columns.ts';

interface Wish extends OpeningOptions {
  /** Columns of the processed layer that are looked at. */
  readonly columns: readonly ProcessedColumn[];
  /** Files of fewer rows are left alone. */
  readonly leastRows: number;
}

/**
 * Lets `look` see all rows of Parquet files, but of their columns only those that a few of the processed layer are made of: a large file has sixty,
 * and takes many times longer to read whole. What was read is dropped again. Null where files are of another kind, have too few rows, or
 * cannot be read: why is said by whoever opens them whole.
 */
export async function glimpseFiles<Seen>(
  store: BillStore,
  files: readonly CostFile[],
  { columns, leastRows, rulesVersion, onStep = () => undefined }: Wish,
  look: (bill: OpenBill) => Promise<Seen>,
): Promise<Seen | null> {
  const known = await readHeads(files).catch(() => null);
  if (known === null || known.rows < leastRows) return null;
  const lineage = known.lineage.filter(({ column }) => columns.includes(column));
  const names = lineage.flatMap(({ from }) => from);
  const { place, before } = await takePlace(store);
  try {
    const loaded = await loadFiles(store, known.narrowTo(names), ({ name }) =>
      onStep({ step: 'glimpsing', file: name }),
    );
    if (!loaded.ok) return null;
    const raw = loaded.value;
    const rows = await makeProcessed(store, raw, lineage, rulesVersion);
    const costs = await knownCosts(store);
    const { files: opened, format, columns: all } = known;
    const whole = { files: opened, format, columns: all, lineage: known.lineage };
    return await look({ ...raw, ...whole, database: store, costs, rows });
  } catch {
    return null;
  } finally {
    await store.query(`USE ${before}`);
    await dropPlace(store, place);
  }
}

/** What is known of Parquet files without their rows; null where not all are such files, or they are no bill. */
async function readHeads(files: readonly CostFile[]) {
  const heads: (FileColumns & { readonly rows: number; readonly content: ParquetContent })[] = [];
  for (const { name, content } of files) {
    if (content.kind !== 'parquet') return null;
    const { rows, names } = await content.head();
    heads.push({ name, rows, columns: names, content });
  }
  const format = commonFormat(heads);
  if (!format.ok) return null;
  const columns = columnsOf(heads);
  return {
    files: heads.map(({ name, columns: own }) => ({ name, columns: own })),
    format: format.value,
    columns,
    lineage: lineageOf(format.value, columns),
    rows: heads.reduce((sum, { rows }) => sum + rows, 0),
    /** The same files with no columns but these. */
    narrowTo: (wanted: readonly string[]): readonly CostFile[] =>
      heads.map(({ name, columns, content }) => ({
        name,
        content: { ...content, streams: () => content.streams(namedIn(columns, wanted)) },
      })),
  };
}

/** Those of a file's columns that are wanted: in each file a name may be written in a case of its own. */
function namedIn(columns: readonly string[], wanted: readonly string[]): readonly string[] {
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return columns.filter((column) => names.has(column.toLowerCase()));
}
