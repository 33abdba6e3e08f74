import init from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { NotFetchedError } from '../not-fetched-error.ts';

/** Makes the library for Parquet ready in this worker: once, however often it is asked. Fails with `NotFetchedError` where it does not come. */
export async function startDecoder(): Promise<void> {
  try {
    await init({ module_or_path: wasmUrl });
  } catch (error) {
    throw new NotFetchedError(wasmUrl, { cause: error });
  }
}
