import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { customElementName } from './scripts/lint/custom-element-name.mjs';
import { layerImports } from './scripts/lint/layer-imports.mjs';
import { pureCode } from './scripts/lint/pure-code.mjs';
import { honestTests } from './scripts/lint/honest-tests.mjs';

/** Plain Node files that run before anything is installed, and tool configurations: no types to check. */
const untyped = ['**/*.mjs', '**/*.js'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler demands these brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: untyped,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', structuredClone: 'readonly' },
    },
  },
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'max-lines-per-function': 'off', complexity: 'off', 'no-undef': 'off' },
  },
  // Words and data may be long.
  { files: ['src/i18n/text/**', 'src/i18n/**/*-text.ts', '**/*-data.ts'], rules: { 'max-lines': 'off' } },
  // A suite is one long callback.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', complexity: 'off' } },
  pureCode,
  ...layerImports,
  customElementName,
  honestTests,
);
