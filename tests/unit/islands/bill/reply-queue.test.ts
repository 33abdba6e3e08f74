import { expect, test } from 'vitest';
import { replyQueue } from '#islands/bill/reply-queue.ts';

/** What work replies, and how far whoever walks has come, in the order it happens. */
function watched() {
  const queue = replyQueue<string>();
  const events: string[] = [];
  const reply = (text: string) => void queue.reply(text).then(() => events.push(`${text} taken`));
  return { ...queue, reply, events };
}

test('replies come in their order, and each is taken when the next is asked for', async () => {
  const { replies, reply, close, events } = watched();
  reply('a');
  reply('b');
  close(null);
  for await (const one of replies) {
    events.push(one);
    await Promise.resolve();
  }
  await expect.poll(() => events).toEqual(['a', 'a taken', 'b', 'b taken']);
});

test('an error is thrown behind what was replied before it', async () => {
  const { replies, reply, close, events } = watched();
  reply('a');
  reply('b');
  close(new Error('broken'));
  const walk = async () => {
    for await (const one of replies) events.push(one);
  };
  await expect(walk()).rejects.toThrow('broken');
  expect(events.filter((event) => !event.endsWith('taken'))).toEqual(['a', 'b']);
});

test('nobody is kept waiting once whoever walked is gone', async () => {
  const { replies, reply, events } = watched();
  reply('a');
  reply('b');
  for await (const one of replies) {
    events.push(one);
    break;
  }
  reply('c');
  await expect.poll(() => events.toSorted()).toEqual(['a', 'a taken', 'b taken', 'c taken']);
});
