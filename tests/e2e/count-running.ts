/** What a page has running, by kind; listeners on parts that have left the page are no matter. */
export type Running = Readonly<Record<'listeners' | 'timers' | 'observers' | 'workers', number>>;

declare global {
  interface Window {
    running: () => Running;
  }
}

/**
 * Runs in the page before its own scripts: keeps count of whatever outlives a call, which are listeners, timers and frames,
 * observers and workers. Everything it needs is inside it.
 */
export function countRunning(): void {
  type Call = (this: unknown, ...args: unknown[]) => unknown;
  type Listening = { target: unknown; type: unknown; listener: unknown; capture: boolean };
  let listening: readonly Listening[] = [];
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const workers = new Set<unknown>();

  /** Puts a call of ours in place of the browser's. */
  const replace = (owner: object, name: string, make: (native: Call) => Call): void => {
    const native = Reflect.get(owner, name) as Call;
    Reflect.set(owner, name, make(native));
  };

  const forget = (gone: Listening) => {
    listening = listening.filter((one) =>
      (Object.keys(gone) as (keyof Listening)[]).some((key) => one[key] !== gone[key]),
    );
  };
  const settingsOf = (options: unknown): AddEventListenerOptions =>
    typeof options === 'object' && options !== null ? options : { capture: options === true };
  replace(
    EventTarget.prototype,
    'addEventListener',
    (native) =>
      function (type, listener, options) {
        const target = this ?? window;
        const { capture = false, signal, once = false } = settingsOf(options);
        const one = { target, type, listener, capture };
        if (signal?.aborted !== true && !(target instanceof AbortSignal)) {
          forget(one);
          listening = [...listening, one];
          if (signal) native.call(signal, 'abort', () => forget(one), { once: true });
          if (once) native.call(target, type, () => forget(one), { once, capture });
        }
        return native.call(target, type, listener, options);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (native) =>
      function (type, listener, options) {
        const target = this ?? window;
        forget({ target, type, listener, capture: settingsOf(options).capture ?? false });
        return native.call(target, type, listener, options);
      },
  );

  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ] as const) {
    const nameOf = (id: unknown) => `${stop} ${String(id)}`;
    replace(window, start, (native) => (callback, ...rest) => {
      const called = (...args: unknown[]) => {
        if (start !== 'setInterval') timers.delete(nameOf(id));
        (callback as Call)(...args);
      };
      const id = native.call(window, called, ...rest);
      timers.add(nameOf(id));
      return id;
    });
    replace(window, stop, (native) => (id) => {
      timers.delete(nameOf(id));
      return native.call(window, id);
    });
  }

  const follow = (owner: object, start: string, stop: string, alive: Set<unknown>) => {
    replace(
      owner,
      start,
      (native) =>
        function (...args) {
          alive.add(this);
          return native.apply(this, args);
        },
    );
    replace(
      owner,
      stop,
      (native) =>
        function (...args) {
          alive.delete(this);
          return native.apply(this, args);
        },
    );
  };
  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver])
    follow(Observer.prototype, 'observe', 'disconnect', observers);
  follow(Worker.prototype, 'postMessage', 'terminate', workers);

  const isThere = ({ target }: Listening) => {
    if (target instanceof Node) return target.isConnected;
    return !(target instanceof Worker) || workers.has(target);
  };
  window.running = () => ({
    listeners: listening.filter(isThere).length,
    timers: timers.size,
    observers: observers.size,
    workers: workers.size,
  });
}
