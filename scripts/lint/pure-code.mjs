/** Pure code asks nobody for the time, a random number, a locale or a page: the caller passes them in. */
const bannedGlobals = [
  'console',
  'document',
  'window',
  'process',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'Intl',
  'performance',
  'crypto',
];

/** The engine and the drawings: same input, same output, on every machine. */
export const pureCode = {
  files: ['src/engine/**/*.ts', 'src/viz/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...bannedGlobals.map((name) => ({ name, message: 'Pure code: let the caller pass it in.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Take a seed: see engine/kit/random.ts.' },
      { object: 'Date', property: 'now', message: 'Take the instant from the caller.' },
      { property: 'toFixed', message: 'Numbers are rounded on output only: see i18n/format.ts.' },
      ...[
        'toLocaleString',
        'toLocaleDateString',
        'toLocaleTimeString',
        'toLocaleUpperCase',
        'toLocaleLowerCase',
        'localeCompare',
      ].map((property) => ({ property, message: 'Pure code knows no language: let the caller pass it in.' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Take the instant from the caller.',
      },
    ],
  },
};
