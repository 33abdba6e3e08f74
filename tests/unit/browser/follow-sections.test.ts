import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followSections } from '#browser/follow-sections.ts';

const MOUNTS = 10;
/** Where a jump to a section ends, from the top of the window. */
const PADDING = 100;

/** The tops of two sections, from the top of the window. */
let tops: Record<string, number> = {};
/** Frames come when the test says so. */
let frames: (() => void)[] = [];
let scrolls: number[] = [];
let page = new EventTarget();

beforeEach(() => {
  tops = { first: 0, second: 900 };
  frames = [];
  scrolls = [];
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingBlockStart: `${PADDING}px` }));
  vi.stubGlobal('document', {
    getElementById: (id: string) => ({ getBoundingClientRect: () => ({ top: tops[id] }) }),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A row 200 wide of two links 100 wide, the second out of sight. */
function rowOfLinks(): HTMLElement {
  const links = ['first', 'second'].map((id, index) => ({
    hash: `#${id}`,
    getBoundingClientRect: () => ({ left: index * 300, width: 100 }),
  }));
  const row = {
    querySelectorAll: () => links,
    getBoundingClientRect: () => ({ left: 0, width: 200 }),
    scrollLeft: 0,
    scrollTo: ({ left }: { left: number }) => scrolls.push(left),
  };
  return row as unknown as HTMLElement;
}

/** Lets the page be scrolled by the reader, so far. */
function scroll(by: number): void {
  tops = Object.fromEntries(Object.entries(tops).map(([id, top]) => [id, top - by]));
  page.dispatchEvent(new Event('scroll'));
}

function frame(): void {
  for (const callback of frames.splice(0)) callback();
}

describe('followSections', () => {
  test('centres the link of the section that is read, once for each section', () => {
    followSections(rowOfLinks(), new AbortController().signal);
    frame();
    expect(scrolls).toEqual([-50]);
    scroll(100);
    frame();
    expect(scrolls).toEqual([-50]);
    scroll(700);
    frame();
    expect(scrolls).toEqual([-50, 250]);
  });

  test('asks for one frame however often the page is scrolled before it', () => {
    followSections(rowOfLinks(), new AbortController().signal);
    for (let time = 0; time < MOUNTS; time += 1) scroll(1);
    expect(frames).toHaveLength(1);
  });

  test(`leaves no listener after ${MOUNTS} mounts`, () => {
    const listen = vi.spyOn(page, 'addEventListener');
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    for (let time = 0; time < MOUNTS; time += 1) {
      const mount = new AbortController();
      followSections(rowOfLinks(), mount.signal);
      frame();
      mount.abort();
    }
    expect(listen).toHaveBeenCalledTimes(MOUNTS);
    scroll(800);
    expect(frames).toEqual([]);
  });

  test('leaves the row alone when its frame comes after the end', () => {
    const mount = new AbortController();
    followSections(rowOfLinks(), mount.signal);
    mount.abort();
    frame();
    expect(scrolls).toEqual([]);
  });
});
