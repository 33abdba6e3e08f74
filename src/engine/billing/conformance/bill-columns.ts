import type { FocusVersion } from '../source/detect-format.ts';
import { columnFinder } from '../source/origin.ts';
import type { FindColumn } from './condition.ts';
import type { ModelColumn } from './focus-model.ts';
import { FOCUS_MODEL } from './focus-model.ts';

/** The columns of a file, and the version of FOCUS it is held against. */
export interface BillColumns {
  readonly version: FocusVersion;
  /** As the file writes them, in its order. */
  readonly names: readonly string[];
  readonly find: FindColumn;
  /** Columns that come typed from Parquet: how their values are written says nothing of the publisher. */
  readonly typed: ReadonlySet<string>;
}

export function billColumns(
  version: FocusVersion,
  names: readonly string[],
  typed: ReadonlySet<string> = new Set(),
): BillColumns {
  return { version, names, find: columnFinder(names), typed };
}

/** The columns FOCUS had in this version, deprecated ones left out. A file is not blamed for lacking what came later. */
export function modelColumns(version: FocusVersion): readonly (readonly [string, ModelColumn])[] {
  return Object.entries(FOCUS_MODEL.columns).filter(
    ([, { since, until }]) =>
      Number(since) <= Number(version) && (until === undefined || Number(version) <= Number(until)),
  );
}

/** The columns of FOCUS that the file has, of any version, and their names in the file. */
export function columnsInFile({ find }: BillColumns): readonly (readonly [string, ModelColumn, string])[] {
  return Object.entries(FOCUS_MODEL.columns).flatMap(([name, column]) => {
    const inFile = find(name);
    return inFile === null ? [] : [[name, column, inFile] as const];
  });
}
