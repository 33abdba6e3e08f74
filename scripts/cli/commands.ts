import type { Command } from './command.ts';

/** What is known of a command before it is loaded; each loads only the part of the engine it needs. */
export interface CommandEntry {
  /** Whether it reads a document. */
  readonly takesInput: boolean;
  /** Whether what it reads is handed to it as text; otherwise it is JSON. */
  readonly readsText?: boolean;
  /** Flags of its own, beside `--format`. */
  readonly flags: readonly string[];
  /** What somebody who waits at a terminal reads meanwhile; left out where nobody waits. */
  readonly progress?: string;
  /** One line of help. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command but `help`, in the order help shows them. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  rates: {
    takesInput: false,
    flags: ['region'],
    summary: 'every rate with its price and source; --region, else sa-east-1',
    load: async () => (await import('./rates.ts')).rates,
  },
  price: {
    takesInput: true,
    flags: [],
    summary: 'metered usage → an itemised bill',
    load: async () => (await import('./price.ts')).price,
  },
  estimate: {
    takesInput: true,
    flags: [],
    summary: 'a workload → every messaging option: cost, capacity, what stands in the way',
    load: async () => (await import('./estimate.ts')).estimate,
  },
  'break-even': {
    takesInput: true,
    flags: [],
    progress: 'Looking for every crossing…',
    summary: 'the same over a range of one input → where the answer flips',
    load: async () => (await import('./break-even.ts')).breakEven,
  },
  portfolio: {
    takesInput: true,
    flags: [],
    progress: 'Weighing the plans…',
    summary: 'several event types → the plan that costs least together',
    load: async () => (await import('./portfolio.ts')).portfolio,
  },
  anomalies: {
    takesInput: true,
    readsText: true,
    flags: [],
    progress: 'Looking for what is unusual…',
    summary: 'CSV of timestamp,value → spikes, drops and shifts of level, with what was expected',
    load: async () => (await import('./anomalies.ts')).anomalies,
  },
};

/** Names of the commands, `help` included. */
export const commandNames: readonly string[] = [...Object.keys(commands), 'help'];
