import type { BreakEvenState } from './state.ts';
import type { Finding } from './work.ts';
import { work } from './work.ts';

/** What the page asks: answers for a state, or, with null, to stop. A newer question ends the one before. */
export interface Question {
  readonly id: number;
  readonly state: BreakEvenState | null;
}

export interface Reply extends Finding {
  readonly id: number;
}

let newest = 0;

/** Works the figures out away from the thread that paints. */
addEventListener('message', ({ data: { id, state } }: MessageEvent<Question>) => {
  newest = id;
  if (state !== null) void answer(id, state);
});

async function answer(id: number, state: BreakEvenState): Promise<void> {
  for (const finding of work(state)) {
    postMessage({ id, ...finding } satisfies Reply);
    await nextTurn();
    if (id !== newest) return;
  }
}

/** Lets messages in: without it a newer question would wait until the old one is answered. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
