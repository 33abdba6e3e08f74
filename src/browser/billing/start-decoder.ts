import init from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { NotFetchedError } from '../not-fetched-error.ts';

let started: Promise<unknown> | null = null;

/** Makes the library for Parquet ready in this worker: once, however often it is asked. Fails with `NotFetchedError` where it does not come; then it may be asked again. */
export async function startDecoder(): Promise<void> {
  started ??= init({ module_or_path: fetchModule() }).catch((error: unknown) => {
    started = null;
    throw error;
  });
  await started;
}

async function fetchModule(): Promise<Response> {
  const response = await fetch(wasmUrl).catch((error: unknown) => {
    throw new NotFetchedError(wasmUrl, { cause: error });
  });
  if (!response.ok) throw new NotFetchedError(wasmUrl);
  return response;
}
