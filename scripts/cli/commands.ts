import type { Command, FileCommand } from './command.ts';

/** What is known of a command before it is loaded; each loads only the part of the engine it needs. */
interface About {
  /** Flags of its own, beside `--format`. */
  readonly flags: readonly string[];
  /** What somebody who waits at a terminal reads meanwhile; left out where nobody waits. */
  readonly progress?: string;
  /** One line of help. */
  readonly summary: string;
}

/** A command by what it is given: nothing, one JSON document, one text, or files it opens itself. */
export type CommandEntry = About &
  (
    | { readonly input: 'none' | 'document' | 'text'; readonly load: () => Promise<Command> }
    | { readonly input: 'files'; readonly load: () => Promise<FileCommand> }
  );

/** Every command but `help`, in the order help shows them. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  rates: {
    input: 'none',
    flags: ['region'],
    summary: 'every rate with its price and source; --region, else sa-east-1',
    load: async () => (await import('./rates.ts')).rates,
  },
  price: {
    input: 'document',
    flags: [],
    summary: 'metered usage → an itemised bill',
    load: async () => (await import('./price.ts')).price,
  },
  estimate: {
    input: 'document',
    flags: [],
    summary: 'a workload → every messaging option: cost, capacity, what stands in the way',
    load: async () => (await import('./estimate.ts')).estimate,
  },
  'break-even': {
    input: 'document',
    flags: [],
    progress: 'Looking for every crossing…',
    summary: 'the same over a range of one input → where the answer flips',
    load: async () => (await import('./break-even.ts')).breakEven,
  },
  portfolio: {
    input: 'document',
    flags: [],
    progress: 'Weighing the plans…',
    summary: 'several event types → the plan that costs least together',
    load: async () => (await import('./portfolio.ts')).portfolio,
  },
  anomalies: {
    input: 'text',
    flags: [],
    progress: 'Looking for what is unusual…',
    summary: 'CSV of timestamp,value → spikes, drops and shifts of level, with what was expected',
    load: async () => (await import('./anomalies.ts')).anomalies,
  },
  analyze: {
    input: 'files',
    flags: ['metric', 'by', 'rules', 'tag-policy'],
    progress: 'Reading the bill…',
    summary:
      'cost files (FOCUS or CUR; CSV, gzip or Parquet) → totals, groups, findings; --metric BilledCost --by ServiceName --rules 2 --tag-policy tags.json',
    load: async () => (await import('./analyze.ts')).analyze,
  },
  forecast: {
    input: 'files',
    flags: ['metric', 'months', 'budget'],
    progress: 'Reading the bill and looking ahead…',
    summary:
      'cost files → what this month and the next will come to, with intervals; --metric BilledCost --months 1 --budget 1000',
    load: async () => (await import('./forecast.ts')).forecast,
  },
  variance: {
    input: 'files',
    flags: ['estimate', 'metric', 'month'],
    progress: 'Comparing the bill with the estimate…',
    summary:
      "the calculator's FOCUS export and cost files → where the bill left the estimate, by price, volume and mix; --estimate estimate.csv --month 2026-10",
    load: async () => (await import('./variance.ts')).variance,
  },
  process: {
    input: 'files',
    flags: ['location'],
    progress: 'Writing the layers…',
    summary:
      'cost files and a folder → raw and processed layers as Parquet by month, with what the rules found in each row and their tables for Athena; --location s3://…',
    load: async () => (await import('./process.ts')).process,
  },
};

/** Names of the commands, `help` included. */
export const commandNames: readonly string[] = [...Object.keys(commands), 'help'];
