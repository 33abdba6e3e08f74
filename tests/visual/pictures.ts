/** A page as one reader sees it. */
export type Picture = {
  readonly url: string;
  readonly file: string;
  readonly theme: 'light' | 'dark';
  readonly screen: { readonly width: number; readonly height: number };
};

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 900 };
/** Tall enough to show a whole diagram. */
const DESK_TALL = { width: 1440, height: 1300 };
const PHONE_TALL = { width: 390, height: 2200 };

const LOCALES = ['en', 'pt-br'] as const;
const THEMES = ['light', 'dark'] as const;
const EVERY_LOOK = LOCALES.flatMap((folder) => THEMES.map((theme) => ({ folder, theme })));

/** Pages behind the language, and the screens they are pictured on: few, because every picture must be looked at. */
const PAGES = [
  { path: '', name: 'home', screens: { desk: DESK, phone: PHONE } },
  { path: 'calculator/', name: 'calculator', screens: { desk: DESK, phone: PHONE } },
  { path: 'bill/', name: 'bill', screens: { desk: DESK, phone: PHONE } },
  { path: 'architectures/event-mesh/', name: 'event-mesh', screens: { desk: DESK_TALL, phone: PHONE_TALL } },
  // The same template with other drawings: one look each.
  ...['cost-analytics', 'cost-optimization', 'fintech-platform', 'web-mvp'].map((name, index) => ({
    path: `architectures/${name}/`,
    name,
    screens: { desk: DESK_TALL, phone: PHONE_TALL },
    looks: [{ folder: LOCALES[index % 2] ?? 'en', theme: THEMES[index % 2] ?? 'light' }],
  })),
  { path: 'decisions/0004-sqs-for-buffered-work/', name: 'record', screens: { desk: DESK, phone: PHONE } },
  { path: 'decisions/', name: 'decisions', screens: { desk: DESK } },
  ...['break-even', 'portfolio', 'prices', 'quotas', 'method'].map((name) => ({
    path: `${name}/`,
    name,
    screens: { desk: DESK },
  })),
];
/** Every page in both languages and both themes, unless it says in which; only as much of it as a tall screen shows. */
export const pictures: readonly Picture[] = PAGES.flatMap(({ path, name, screens, ...page }) =>
  ('looks' in page ? page.looks : EVERY_LOOK).flatMap(({ folder, theme }) =>
    Object.entries(screens).map(([kind, screen]) => ({
      url: `/${folder}/${path}`,
      file: `${name}-${folder}-${theme}-${kind}.png`,
      ...{ theme, screen },
    })),
  ),
);
