/** How far a section may be from where a jump to it ends and still be the one that is read: places are rounded. */
const CLOSE = 2;

/**
 * Keeps the link of the section that is read in view, in a row of links that is wider than its place and stays on the page. No more is done
 * than once a frame, and the row is left where the reader moved it until they come to another section.
 */
export function followSections(row: HTMLElement, signal: AbortSignal): void {
  const links = [...row.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  let followed: HTMLAnchorElement | undefined;
  let isAwaited = false;
  const follow = () => {
    isAwaited = false;
    const link = signal.aborted ? followed : currentOf(links);
    if (link === followed) return;
    followed = link;
    if (link !== undefined) centre(row, link);
  };
  const followLater = () => {
    if (!isAwaited) requestAnimationFrame(follow);
    isAwaited = true;
  };
  addEventListener('scroll', followLater, { passive: true, signal });
  followLater();
}

/** The link of the last section that begins above where a jump to it would end. */
function currentOf(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return links.findLast(({ hash }) => {
    const section = document.getElementById(hash.slice(1));
    return section !== null && section.getBoundingClientRect().top <= top + CLOSE;
  });
}

function centre(row: HTMLElement, link: HTMLElement): void {
  const place = row.getBoundingClientRect();
  const { left, width } = link.getBoundingClientRect();
  row.scrollTo({ left: row.scrollLeft + left - place.left - (place.width - width) / 2 });
}
