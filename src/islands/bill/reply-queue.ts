/** Replies of work that calls back, as something to walk through. */
export interface ReplyQueue<Reply> {
  readonly replies: AsyncIterable<Reply>;
  /** Resolves once whoever walks has come back for the next, or will not. */
  readonly reply: (reply: Reply) => Promise<void>;
  /** Nothing more comes; what is no null is thrown to whoever walks, once all replies were. */
  readonly close: (error: unknown) => void;
}

/** A reply, and what is to be called once it was dealt with; or what is thrown in its turn. */
type Queued<Reply> = { readonly reply: Reply; readonly taken: () => void } | { readonly error: unknown };

/** Makes a queue. */
export function replyQueue<Reply>(): ReplyQueue<Reply> {
  const { readable, writable } = new TransformStream<Queued<Reply>, Queued<Reply>>(undefined, {
    highWaterMark: Infinity,
  });
  const writer = writable.getWriter();
  let leave = () => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  return {
    replies: { [Symbol.asyncIterator]: () => walk(readable.getReader(), leave) },
    reply: (reply) => {
      const taken = new Promise<void>((resolve) => void writer.write({ reply, taken: resolve }));
      return Promise.race([taken, left]);
    },
    close: (error) => void (error === null ? writer.close() : writer.write({ error })),
  };
}

/** Not every browser can walk through a stream itself. */
async function* walk<Reply>(
  reader: ReadableStreamDefaultReader<Queued<Reply>>,
  onLeave: () => void,
): AsyncGenerator<Reply> {
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if ('error' in value) throw value.error;
      yield value.reply;
      value.taken();
    }
  } finally {
    onLeave();
  }
}
