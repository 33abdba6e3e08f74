/** Resolves in a task of its own once the next frame was painted; in a tab that is hidden, once it is seen again. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
