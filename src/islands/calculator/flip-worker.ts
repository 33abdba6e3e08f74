import type { Inputs } from '../inputs/inputs.ts';
import type { Flip } from './flip.ts';
import { findFlip } from './flip.ts';

export interface FlipQuestion {
  readonly id: number;
  readonly inputs: Inputs;
}

export interface FlipReply {
  readonly id: number;
  readonly flip: Flip;
}

/** Works out where the answer flips, away from the thread that paints. */
addEventListener('message', ({ data }: MessageEvent<FlipQuestion>) => {
  postMessage({ id: data.id, flip: findFlip(data.inputs) } satisfies FlipReply);
});
