/** How large a layer is as Parquet, written whole. */
export interface LayerSize {
  readonly rows: number;
  readonly bytes: number;
  /** Compressed bytes of each column, under its name in Athena. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A layer of no rows. */
export const NO_SIZE: LayerSize = { rows: 0, bytes: 0, columns: {} };

/** Two pieces of a layer as one. */
export function joinSizes(a: LayerSize, b: LayerSize): LayerSize {
  const columns: Record<string, number> = { ...a.columns };
  for (const [name, bytes] of Object.entries(b.columns)) columns[name] = (columns[name] ?? 0) + bytes;
  return { rows: a.rows + b.rows, bytes: a.bytes + b.bytes, columns };
}
