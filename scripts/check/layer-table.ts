/**
 * Who may import whom. One table for the linter (while typing) and for tests/unit/layers.test.ts (everything).
 * A layer is a folder of src/ or a top-level folder; its name is also its import prefix (`#engine/…`).
 */
export type Layer = {
  readonly folder: string;
  /** Layers whose values it may use, besides itself. */
  readonly uses: readonly string[];
  /** Layers of which it may use the types only. */
  readonly usesTypes?: readonly string[];
  /** npm packages it may use; absent = any. */
  readonly packages?: readonly string[];
};

const page = ['documents', 'engine', 'viz', 'browser', 'islands', 'i18n', 'components', 'styles', 'content'];

export const layers: Readonly<Record<string, Layer>> = {
  engine: { folder: 'src/engine', uses: [], packages: [] },
  content: { folder: 'content', uses: ['engine'], packages: [] },
  // Reads documents from disk while the site is built and in checks; never in a browser.
  documents: { folder: 'src/documents', uses: ['engine'] },
  styles: { folder: 'src/styles', uses: [], packages: [] },
  viz: { folder: 'src/viz', uses: ['engine'], packages: ['d3', 'preact'] },
  browser: {
    folder: 'src/browser',
    uses: ['engine', 'viz'],
    packages: ['preact', '@duckdb/duckdb-wasm', 'apache-arrow', 'papaparse', 'parquet-wasm'],
  },
  i18n: {
    folder: 'src/i18n',
    uses: [],
    usesTypes: ['engine'],
    packages: ['i18next', 'astro-i18next', 'preact'],
  },
  islands: {
    folder: 'src/islands',
    // Styles: only the address of a sheet that is loaded with what it is for.
    uses: ['engine', 'viz', 'browser', 'i18n', 'styles'],
    packages: [
      'minisearch',
      'preact',
      'd3',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-sql',
      '@codemirror/language',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      '@tanstack/virtual-core',
    ],
  },
  components: { folder: 'src/components', uses: page },
  layouts: { folder: 'src/layouts', uses: page },
  pages: { folder: 'src/pages', uses: [...page, 'layouts'] },
  scripts: { folder: 'scripts', uses: ['documents', 'engine', 'i18n', 'content'] },
};

/** What single files may use beyond their layer: the named workloads are content that the engine counts with. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  'src/engine/metrics/scenarios.ts': ['content'],
};

/** Inside the engine a folder may import itself and the folders before it. */
export const engineOrder = [
  'kit',
  'pricing',
  'billing',
  'quotas',
  'services',
  'workloads',
  'decisions',
  'metrics',
] as const;

/** Only a registry, which lists its siblings, may be called index.ts. */
export const registries = [
  /^src\/engine\/services\/([^/]+\/)?index\.ts$/,
  /^src\/engine\/workloads\/[^/]+\/options\/index\.ts$/,
];

export const bannedFolderNames = ['utils', 'helpers', 'common', 'misc'];
export const maximumLines = 300;
/** Lists of data and words may be long. */
export const longFilesAllowed = [/^src\/i18n\/text\//, /\/books\//, /\.json$/];
