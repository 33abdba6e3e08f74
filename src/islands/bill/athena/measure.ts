import type { Breakdown } from '#browser/worker-calls.ts';
import type { LayerSize } from '#engine/billing/athena/layer-size.ts';
import type { Live } from '../view/screen.ts';

/** How large the processed layer is as Parquet. */
export type Measured =
  | { readonly kind: 'unknown' }
  /** The share that has been written; null: nothing yet. */
  | { readonly kind: 'busy'; readonly share: number | null }
  /** Of all rows. */
  | { readonly kind: 'known'; readonly size: LayerSize }
  | Breakdown;

/** Writes the processed layer as Parquet, all of it, as the command line does, to see how large it becomes. `onBusy` hears how far it is. */
export async function measureParquet(
  live: Live,
  signal: AbortSignal,
  onBusy: (busy: Measured) => void,
): Promise<Measured> {
  let measured: Measured = { kind: 'unknown' };
  const end = await live.ask(
    { kind: 'sql-size', demo: live.demo },
    (reply) => {
      if (reply.kind !== 'sql-sized') return;
      const { size, of } = reply;
      if (size.rows < of) onBusy({ kind: 'busy', share: size.rows / of });
      else measured = { kind: 'known', size };
    },
    signal,
  );
  return end.kind === 'failed' || end.kind === 'not-fetched' ? end : measured;
}
