import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mermaid, MermaidConfig } from 'mermaid';
import { chromium } from 'playwright';
import { root } from '#scripts/root.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { THEME } from './palette.ts';
import { pageFunctions, readDrawing } from './read-drawing.ts';
import type { ReadDrawing } from './shape.ts';

const FONT = 'Libre Franklin';
/** The size of words in a drawing, px: drawings are shown at their own size and scroll where they are wider than the screen. */
const TEXT = 14;

/** Settings that make drawings compact and the same every time. */
const CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  look: 'classic',
  handDrawnSeed: 7,
  deterministicIds: true,
  theme: 'base',
  themeVariables: { ...THEME, fontFamily: FONT, fontSize: `${TEXT}px` },
  themeCSS:
    '.actor-line { stroke-width: 1px !important; } .messageLine0, .messageLine1 { stroke-width: 1.25px !important; }',
  fontFamily: FONT,
  fontSize: TEXT,
  htmlLabels: false,
  flowchart: { nodeSpacing: 28, rankSpacing: 36, padding: 10, curve: 'linear', wrappingWidth: 170 },
  state: { nodeSpacing: 40, rankSpacing: 44, padding: 8 },
  er: { nodeSpacing: 40, rankSpacing: 56, entityPadding: 10, fontSize: TEXT },
  sequence: {
    mirrorActors: false,
    ...{ width: 96, height: 40, actorMargin: 16, messageMargin: 30, boxMargin: 8, boxTextMargin: 4, noteMargin: 8 },
    ...{ diagramMarginX: 2, diagramMarginY: 2, bottomMarginAdj: 2 },
    ...{ actorFontSize: TEXT, messageFontSize: TEXT, noteFontSize: TEXT },
    ...{ actorFontFamily: FONT, messageFontFamily: FONT, noteFontFamily: FONT },
  },
};

export interface Renderer {
  /** Lays out a Mermaid source. Rejects with Mermaid's message, which names the line, when it cannot be read. */
  readonly render: (source: string) => Promise<ReadDrawing>;
  readonly close: () => Promise<void>;
}

/** A page with Mermaid and the site's own font, without which words would not fit their boxes. */
export async function openRenderer(): Promise<Renderer> {
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--font-render-hinting=none'];
  const browser = await chromium.launch({ executablePath: findBrowser().path, args });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><div id="host"></div>');
  await page.addStyleTag({ content: fontFace() });
  await page.addScriptTag({ path: path.join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.addScriptTag({ content: pageFunctions });
  await page.evaluate(async (family) => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "${family}"`)));
  }, FONT);
  return {
    render: async (source) => {
      await page.evaluate(draw, { source, config: CONFIG });
      return page.evaluate(readDrawing);
    },
    close: () => browser.close(),
  };
}

/** Runs in the page. */
async function draw({ source, config }: { readonly source: string; readonly config: MermaidConfig }): Promise<void> {
  const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
  mermaid.initialize(config);
  const { svg } = await mermaid.render('drawing', source);
  const host = document.getElementById('host');
  if (host !== null) host.innerHTML = svg;
}

function fontFace(): string {
  const [file] = globSync('public/fonts/libre-franklin.*.woff2', { cwd: root });
  if (file === undefined)
    throw new Error('public/fonts: expected libre-franklin.<hash>.woff2, found none. npm run fonts:subset');
  const data = readFileSync(path.join(root, file)).toString('base64');
  return `@font-face{font-family:'${FONT}';font-weight:400 700;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
