import type { CsvScan } from './csv-scan.ts';

/** A record of a file and the row that the database made of it, from 0. */
export interface RecordRow {
  readonly record: number;
  readonly row: number;
}

/** Tells rows by their records and records by their rows: every record is a row but for the blank ones and those rejected. */
export class RowNumbers {
  readonly #names: number;
  readonly #absent: readonly number[];

  /** `rejected`: records that the database rejected. */
  constructor({ names, records, blank }: CsvScan, rejected: readonly number[]) {
    this.#names = names;
    this.#absent = [...new Set([...blank, ...rejected])]
      .filter((record) => record > names && record <= records)
      .toSorted((a, b) => a - b);
  }

  /** The rows of records, in ascending order; those that are none are left out. */
  ofRecords(records: readonly number[]): readonly RecordRow[] {
    const isAbsent = new Set(this.#absent);
    let before = 0;
    return records.flatMap((record) => {
      while ((this.#absent[before] ?? Infinity) < record) before += 1;
      return isAbsent.has(record) ? [] : [{ record, row: record - this.#names - 1 - before }];
    });
  }

  /** The records of rows, in ascending order. */
  ofRows(rows: readonly number[]): readonly RecordRow[] {
    let before = 0;
    return rows.map((row) => {
      const first = row + this.#names + 1;
      while ((this.#absent[before] ?? Infinity) <= first + before) before += 1;
      return { record: first + before, row };
    });
  }
}
