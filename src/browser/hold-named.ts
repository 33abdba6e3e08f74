/**
 * Draws a part of the page and keeps what the address names (`#athena`) where it stands in the window: a part above it may have become taller, and
 * browsers hold on only to what is not drawn anew itself. What is outside the window is left to them.
 */
export function holdNamed(draw: () => void): void {
  const named = document.getElementById(decodeName(location.hash.slice(1)));
  const top = named?.getBoundingClientRect().top;
  draw();
  if (named === null || top === undefined || top < 0 || top > innerHeight) return;
  const { scrollY } = globalThis;
  requestAnimationFrame(() => {
    // A reader who has scrolled since goes where they like.
    if (!named.isConnected || globalThis.scrollY !== scrollY) return;
    scrollBy({ top: named.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}

/** An address may name anything. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
