import type { Locator, Page } from '@playwright/test';

/** What a reader does on a tool while its speed is measured: the same two keys, over and over, on a few of its controls. */
export interface Journey {
  readonly path: string;
  /** There once the tool has taken the page over. */
  readonly ready: string;
  readonly controls: (page: Page) => readonly Locator[];
  readonly keys: readonly [string, string];
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const ARROWS = ['ArrowRight', 'ArrowLeft'] as const;

export const JOURNEYS: readonly Journey[] = [
  {
    path: '/en/calculator/',
    ready: 'fin-calculator[data-ready]',
    controls: (page) => ['Events a month', 'Payload', 'Consumers'].map((name) => slider(page, name)),
    keys: ARROWS,
  },
  {
    path: '/en/',
    ready: 'fin-answer[data-ready]',
    controls: (page) => ['Events a month', 'Payload'].map((name) => slider(page, name)),
    keys: ARROWS,
  },
  {
    path: '/en/break-even/',
    ready: 'fin-break-even[data-ready]',
    controls: (page) => ['#curves', '#map'].map((figure) => page.locator(figure).getByRole('slider')),
    keys: ARROWS,
  },
  {
    path: '/en/portfolio/',
    ready: 'fin-portfolio[data-ready]',
    controls: (page) => [page.getByLabel('Events a month').first()],
    keys: ['0', 'Backspace'],
  },
];
