import { describe, expect, test } from 'vitest';
import type { AnswerCall } from '#browser/answer-calls.ts';
import { NotFetchedError } from '#browser/not-fetched-error.ts';
import type { Breakdown } from '#browser/worker-calls.ts';
import { WorkerCalls } from '#browser/worker-calls.ts';
import { PairedWorker } from '../../fixtures/browser/paired-worker.ts';

/** Calls by name; `wait` ends with its signal, `stuck` never. */
const answer: AnswerCall<string, string> = async function* (call, signal) {
  yield `begun ${call}`;
  if (call === 'fail') throw new Error('no such thing');
  if (call === 'fetch') throw new NotFetchedError('engine.wasm');
  if (call === 'stuck') await new Promise(() => undefined);
  if (call === 'wait' && !signal.aborted)
    await new Promise<void>((end) => signal.addEventListener('abort', () => end()));
  yield `${signal.aborted ? 'late' : 'done'} ${call}`;
};

function opened(answering = answer, isWaitedFor?: (reply: string) => boolean, whenTaken?: () => Promise<void>) {
  const workers: PairedWorker<string, string>[] = [];
  const broken: Breakdown[] = [];
  const heard: string[] = [];
  const calls = new WorkerCalls<string, string>(
    () => {
      const worker = new PairedWorker(answering, isWaitedFor);
      workers.push(worker);
      return worker.asWorker;
    },
    (how) => broken.push(how),
    whenTaken,
  );
  const ask = (call: string, signal?: AbortSignal) => calls.ask(call, (reply) => heard.push(reply), signal);
  return { calls, ask, workers, broken, heard };
}

describe('calls to a worker', () => {
  test('are answered one after the other, reply by reply, by one worker', async () => {
    const { ask, heard, workers } = opened();
    expect(await Promise.all([ask('a'), ask('b')])).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    expect(heard).toEqual(['begun a', 'done a', 'begun b', 'done b']);
    expect(workers).toHaveLength(1);
  });

  test('that fail say why and leave the worker to the next', async () => {
    const { ask, workers } = opened();
    expect(await ask('fail')).toEqual({ kind: 'failed', reason: 'no such thing' });
    expect(await ask('a')).toEqual({ kind: 'done' });
    expect(workers).toHaveLength(1);
  });

  test('that need what did not come from the site say so, be it the worker itself', async () => {
    const { ask, workers, broken } = opened();
    expect(await ask('fetch')).toEqual({ kind: 'not-fetched' });
    expect(broken).toEqual([]);
    const stuck = ask('stuck');
    workers[0]?.stayAway();
    expect(await stuck).toEqual({ kind: 'not-fetched' });
    expect(await ask('a')).toEqual({ kind: 'done' });
    expect(workers).toHaveLength(2);
  });

  test('that are cancelled end, and what the worker says all the same is heard', async () => {
    const { ask, heard, calls } = opened();
    const cancel = new AbortController();
    const end = ask('wait', cancel.signal);
    await expect.poll(() => heard).toEqual(['begun wait']);
    cancel.abort();
    expect(calls.cancelled).toHaveLength(1);
    expect(await end).toEqual({ kind: 'cancelled' });
    expect(heard).toEqual(['begun wait', 'late wait']);
    expect(calls.cancelled).toEqual([]);
  });

  test('that are cancelled before their turn end at once and are never begun', async () => {
    const { ask, heard } = opened();
    const first = new AbortController();
    const second = new AbortController();
    const running = ask('wait', first.signal);
    const waiting = ask('b', second.signal);
    second.abort();
    expect(await waiting).toEqual({ kind: 'cancelled' });
    first.abort();
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(await ask('c')).toEqual({ kind: 'done' });
    expect(heard).toEqual(['begun wait', 'late wait', 'begun c', 'done c']);
  });

  test('that nobody wants any more are not made', async () => {
    const { ask, workers } = opened();
    expect(await ask('a', AbortSignal.abort())).toEqual({ kind: 'cancelled' });
    expect(workers).toEqual([]);
  });

  test('all fail where the worker breaks down, and the next starts another', async () => {
    const { ask, workers, broken } = opened();
    const ends = [ask('stuck'), ask('b')];
    workers[0]?.breakDown('memory access out of bounds');
    const failed = { kind: 'failed', reason: 'memory access out of bounds' };
    expect(await Promise.all(ends)).toEqual([failed, failed]);
    expect(broken).toEqual([failed]);
    expect(workers[0]?.isTerminated).toBe(true);
    expect(await ask('a')).toEqual({ kind: 'done' });
    // What the first says afterwards is of no matter.
    workers[0]?.breakDown('again');
    expect(await ask('b')).toEqual({ kind: 'done' });
    expect(workers).toHaveLength(2);
    expect(broken).toHaveLength(1);
  });

  test('go on after a reply that is waited for once the page is done with it, or nobody wants them any more', async () => {
    const takes: (() => void)[] = [];
    const whenTaken = () => new Promise<void>((taken) => takes.push(taken));
    const { ask, heard } = opened(answer, (reply) => reply.startsWith('begun'), whenTaken);
    const end = ask('a');
    await expect.poll(() => takes).toHaveLength(1);
    heard.push('taken');
    takes[0]?.();
    expect(await end).toEqual({ kind: 'done' });
    expect(heard).toEqual(['begun a', 'taken', 'done a']);
    const cancel = new AbortController();
    const cancelled = ask('b', cancel.signal);
    await expect.poll(() => heard.at(-1)).toBe('begun b');
    cancel.abort();
    expect(await cancelled).toEqual({ kind: 'cancelled' });
    expect(heard.at(-1)).toBe('late b');
  });

  test('end with the worker', async () => {
    const { calls, ask, workers, broken } = opened();
    const end = ask('stuck');
    calls.stop();
    expect(await end).toEqual({ kind: 'cancelled' });
    expect(workers[0]?.isTerminated).toBe(true);
    expect(broken).toEqual([]);
  });
});
