/**
 * What the database of the bill page costs its reader, measured on 2026-11-21: DuckDB-WASM 1.32.0 (module and worker) and parquet-wasm
 * 0.8.0, Brotli at its highest quality, and processor time to start in Node 24 on a Xeon at 2.5 GHz. Measure again with each release.
 */
export const DATABASE_BYTES = 7_456_362;
export const DATABASE_START_SECONDS = 1.6;
