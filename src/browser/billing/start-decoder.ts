import init from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { NotFetchedError } from '../not-fetched-error.ts';

let isReady = false;

/** Makes the library for Parquet ready in this worker: once, however often it is asked. Fails with `NotFetchedError` where it does not come. */
export async function startDecoder(): Promise<void> {
  if (!isReady) await init({ module_or_path: fetchModule() });
  isReady = true;
}

async function fetchModule(): Promise<Response> {
  const response = await fetch(wasmUrl).catch((error: unknown) => {
    throw new NotFetchedError(wasmUrl, { cause: error });
  });
  if (!response.ok) throw new NotFetchedError(wasmUrl);
  return response;
}
