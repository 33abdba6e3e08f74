import type { Live } from '../view/screen.ts';

/** How large the processed layer is as Parquet. */
export type Measured =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'known'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Writes the processed layer as Parquet, as the command line does, to see how large it becomes. */
export async function measureParquet(live: Live, signal: AbortSignal): Promise<Measured> {
  let measured: Measured = { kind: 'unknown' };
  const end = await live.ask(
    { kind: 'sql-file', sql: 'SELECT * FROM processed', as: 'parquet', demo: live.demo },
    (reply) => {
      if (reply.kind === 'sql-saved') measured = { kind: 'known', bytes: reply.file.size };
      if (reply.kind === 'sql-error') measured = { kind: 'failed', reason: reply.error.message };
    },
    signal,
  );
  return end.kind === 'failed' ? { kind: 'failed', reason: end.reason } : measured;
}
