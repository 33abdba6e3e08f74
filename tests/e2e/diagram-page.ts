import type { Locator, Page } from '@playwright/test';

export const MESH = '/en/architectures/event-mesh/';

/** A part of the drawing as it stands on a wide screen. */
export function node(page: Page, id: string): Locator {
  return page.locator(`.architecture-wide [data-node="${id}"]`);
}

/** The details of a part. */
export function panel(page: Page): Locator {
  return page.locator('[data-part="panel"]');
}
