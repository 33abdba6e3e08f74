import { digits } from './equal-digits.ts';

/** One font file of the site: where it comes from and what is kept of it. */
export interface Face {
  /** Name of the file in public/fonts, before its content hash. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Weight or range of weights as `font-weight` in @font-face takes it. */
  readonly weight: string;
  /** Needed by the first lines of every page. */
  readonly preload: boolean;
  /** Path inside node_modules. */
  readonly source: string;
  /** Axes pinned to a value or limited to a range; everything outside is dropped from the file. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** The characters it holds, where those are not all that the site may write. */
  readonly text?: string;
  /** The one width of its digits (in thousandths of the em), for figures in columns. */
  readonly digitWidth?: number;
  /** System font that stands in until this one arrives, scaled to the same width. */
  readonly fallback?: 'Arial' | 'Times New Roman' | 'Times New Roman Italic';
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz';

const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';

/** Equal digits keep one width in all weights, so that a bold row stays in line with the others. */
const figures = (weight: number): Face => ({
  name: `libre-franklin-figures-${weight}`,
  family: 'Libre Franklin Figures',
  style: 'normal',
  weight: String(weight),
  preload: weight === 400,
  source: franklin,
  axes: { wght: weight },
  text: digits,
  digitWidth: 660,
});

/**
 * Newsreader is cut at two optical sizes, which together are smaller than its optical-size axis: one for reading and
 * one for headings from 24 px up. The italic serves remarks and chart notes only; the one word of the site's mark that is set in it
 * has a file of its own, so that most pages load no other.
 */
export const faces: readonly Face[] = [
  {
    name: 'newsreader',
    family: 'Newsreader',
    style: 'normal',
    weight: '400 600',
    preload: true,
    source: `${newsreader}-normal.woff2`,
    axes: { wght: { min: 400, max: 600 }, opsz: 18 },
    fallback: 'Times New Roman',
  },
  {
    name: 'newsreader-italic',
    family: 'Newsreader',
    style: 'italic',
    weight: '400',
    preload: false,
    source: `${newsreader}-italic.woff2`,
    axes: { wght: 400, opsz: 18 },
    fallback: 'Times New Roman Italic',
  },
  {
    name: 'newsreader-mark',
    family: 'Newsreader Mark',
    style: 'italic',
    weight: '400',
    preload: true,
    source: `${newsreader}-italic.woff2`,
    axes: { wght: 400, opsz: 18 },
    text: '.moretes',
  },
  {
    name: 'newsreader-display',
    family: 'Newsreader Display',
    style: 'normal',
    weight: '400',
    preload: true,
    source: `${newsreader}-normal.woff2`,
    axes: { wght: 420, opsz: 44 },
    fallback: 'Times New Roman',
  },
  {
    name: 'libre-franklin',
    family: 'Libre Franklin',
    style: 'normal',
    weight: '400 700',
    preload: true,
    source: franklin,
    axes: { wght: { min: 400, max: 700 } },
    fallback: 'Arial',
  },
  ...[400, 500, 600].map(figures),
];

/** Layout features kept: kerning and ligatures for text; lining (lnum) and tabular (tnum) figures for tables. */
export const features = ['kern', 'liga', 'calt', 'lnum', 'tnum'];
