/** One measured task. A file in scripts/bench/suites/ exports a list of them as its default. */
export type Benchmark = {
  readonly name: string;
  /** The median it should stay under, in milliseconds. */
  readonly budgetMs: number;
  readonly run: () => unknown;
};
