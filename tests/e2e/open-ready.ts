import type { Page, Response } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens a page and waits until its fonts are there and every tool on it listens and has drawn itself. */
export async function openReady(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await page.evaluate(async () => document.fonts.ready);
  const unready = () =>
    [...document.querySelectorAll<HTMLElement>(':not(:defined), main *')]
      .filter(({ localName, dataset }) => localName.includes('-') && dataset['ready'] === undefined)
      .map(({ localName }) => localName);
  await expect.poll(() => page.evaluate(unready)).toEqual([]);
  return response;
}
