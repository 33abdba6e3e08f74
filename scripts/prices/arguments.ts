import { parseArgs } from 'node:util';
import { SELECTORS } from './selectors.ts';
import { found, problem, refuse, type Outcome, type Problem } from './problem.ts';

/** What the refresh was asked to do. */
export interface RefreshArguments {
  /** Folder of saved lists; null = the network. */
  readonly from: string | null;
  /** Services to refresh, as in the part of a rate id before the dot; empty = all, and what is not found is only reported. */
  readonly services: readonly string[];
  readonly write: boolean;
}

/**
 * Parses `[--from <dir>] [--service <id>]… [--write]`. `exists` tells whether a folder is there.
 * Problems: `argument-unknown`, `service-unknown`, `folder-missing`.
 */
export function parseArguments(
  args: readonly string[],
  exists: (folder: string) => boolean,
): Outcome<RefreshArguments> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        service: { type: 'string', multiple: true, default: [] },
        write: { type: 'boolean', default: false },
      },
    });
    const problems = [...checkServices(values.service), ...checkFolder(values.from, exists)];
    if (problems.length > 0) return refuse(problems);
    return found({ from: values.from ?? null, services: values.service, write: values.write });
  } catch (error) {
    return refuse([
      problem('argument-unknown', '', { reason: error instanceof Error ? error.message : String(error) }),
    ]);
  }
}

function checkServices(asked: readonly string[]): readonly Problem[] {
  const services = new Set(SELECTORS.map(({ id }) => serviceOf(id)));
  const unknown = asked.filter((service) => !services.has(service));
  return unknown.map((service) =>
    problem('service-unknown', '--service', { service, known: [...services].join(', ') }),
  );
}

function checkFolder(folder: string | undefined, exists: (folder: string) => boolean): readonly Problem[] {
  return folder === undefined || exists(folder) ? [] : [problem('folder-missing', '--from', { folder })];
}

/** Service a rate belongs to: what stands before the dot. */
export function serviceOf(rateId: string): string {
  return rateId.slice(0, rateId.indexOf('.'));
}
