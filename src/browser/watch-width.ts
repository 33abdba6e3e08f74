/** Calls back when an element has become wider or narrower, as when a phone is turned. */
export function watchWidth(element: Element, onChange: (width: number) => void, signal: AbortSignal): void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    onChange(width);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
