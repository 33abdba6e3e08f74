import { defineConfig } from 'vitest/config';
import { sqlAsText } from './scripts/setup/sql-text.mjs';

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['tests/{unit,property,golden,cli}/**/*.test.{ts,tsx}'],
    // A test that must not run says so with skipIf and a reason; an empty suite is a mistake.
    setupFiles: ['tests/seed.ts'],
    // The code under test is pure and the tests leave nothing behind, so files may share a process: twice as fast.
    isolate: false,
    passWithNoTests: false,
    allowOnly: false,
    // A busy machine is no reason to fail; speed is measured by npm run bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
