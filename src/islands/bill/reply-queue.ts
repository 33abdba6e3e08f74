/** Replies of work that calls back, as something to walk through. */
export interface ReplyQueue<Reply> {
  readonly replies: AsyncIterable<Reply>;
  readonly reply: (reply: Reply) => void;
  /** Nothing more comes; what is no null is thrown to whoever walks. */
  readonly close: (error: unknown) => void;
}

/** Makes a queue. */
export function replyQueue<Reply>(): ReplyQueue<Reply> {
  const { readable, writable } = new TransformStream<Reply, Reply>(undefined, { highWaterMark: Infinity });
  const writer = writable.getWriter();
  return {
    replies: { [Symbol.asyncIterator]: () => walk(readable.getReader()) },
    reply: (reply) => void writer.write(reply),
    close: (error) => void (error === null ? writer.close() : writer.abort(error)),
  };
}

/** Not every browser can walk through a stream itself. */
async function* walk<Reply>(reader: ReadableStreamDefaultReader<Reply>): AsyncGenerator<Reply> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
