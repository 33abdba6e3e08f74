/** Every check of the project by name, in the order in which they run; the page about operations tells readers what each holds. */
export const CHECK_NAMES = [
  'browser',
  'types-engine',
  'types',
  'lint',
  'format',
  'unit',
  'content',
  'workflows',
  'audit',
  'build',
  'budgets',
  'routes',
  'html',
  'links',
  'e2e',
  'accessibility',
  'visual',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];
