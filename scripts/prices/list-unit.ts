/** How a unit of the book is spelled in AWS's lists. */
interface Spelling {
  readonly pattern: RegExp;
  /** The list prices 2^power of the book's unit. */
  readonly power: number;
}

const COUNT =
  /^(64k-chunks|8k-chunks|api[- ]?requests?|requests?|messages?|notifications?|events?|invocations?|count)$/i;

/** Spellings by unit of the book. Anything else means that AWS changed what it bills by, and a reader must look. */
const SPELLINGS: Readonly<Record<string, readonly Spelling[]>> = {
  GB: [{ pattern: /^(gb|gigabytes?)$/i, power: 0 }],
  'GB-month': [{ pattern: /^gb-?mo(nths?)?$/i, power: 0 }],
  'GB-second': [{ pattern: /^([\w-]*-)?gb-?s(econds?)?$/i, power: 0 }],
  'GB-hour': [{ pattern: /^gb-?h(ou)?rs?$/i, power: 0 }],
  TB: [{ pattern: /^(tb|terabytes?)$/i, power: 0 }],
  'MiB/s-month': [
    { pattern: /^mibps-mo$/i, power: 0 },
    { pattern: /^gibps-mo$/i, power: 10 },
  ],
  'MB/s-month': [{ pattern: /^(mbps-mo|mb\/s-mo(nth)?)$/i, power: 0 }],
  'IOPS-month': [{ pattern: /^iops-mo$/i, power: 0 }],
  'WCU-hour': [{ pattern: /^writecapacityunit-hrs$/i, power: 0 }],
  'RCU-hour': [{ pattern: /^readcapacityunit-hrs$/i, power: 0 }],
  WRU: [{ pattern: /^writerequestunits?$/i, power: 0 }],
  RRU: [{ pattern: /^readrequestunits?$/i, power: 0 }],
  rWRU: [{ pattern: /^replicatedwriterequestunits?$/i, power: 0 }],
  ECPU: [{ pattern: /^elasticacheprocessingunits?$/i, power: 0 }],
  'payload-unit': [{ pattern: /^(put ?)?payload ?units?$/i, power: 0 }],
  'state-transition': [{ pattern: /^statetransitions?$/i, power: 0 }],
  'object-month': [{ pattern: /^(objects?|obj-month)$/i, power: 0 }],
  'key-month': [{ pattern: /^(keys?|key-month)$/i, power: 0 }],
};

const COUNTED = [
  'request',
  'event',
  'message',
  'delivery',
  'invocation',
  'call',
  'operation',
  'run',
  'evaluation',
  'item',
];

/**
 * How often the book's unit fits into the list's, as a power of two; null when the list's unit is not a known spelling of the
 * book's, which is how a changed unit shows.
 */
export function unitPower(bookUnit: string, listUnit: string): number | null {
  const spelling = spellingsOf(bookUnit).find(({ pattern }) => pattern.test(listUnit));
  return spelling?.power ?? null;
}

function spellingsOf(bookUnit: string): readonly Spelling[] {
  const known = SPELLINGS[bookUnit];
  if (known !== undefined) return known;
  if (bookUnit === 'hour' || bookUnit.endsWith('-hour')) return [hourOf(bookUnit)];
  if (COUNTED.includes(bookUnit)) return [{ pattern: COUNT, power: 0 }];
  return [{ pattern: new RegExp(`^${bookUnit}s?$`, 'i'), power: 0 }];
}

/** An hour of something is printed as a bare hour or in one word: `Hrs`, `ShardHour`, `StreamHr`, `LCU-Hrs`. */
function hourOf(bookUnit: string): Spelling {
  const thing = bookUnit === 'hour' ? '' : bookUnit.replace(/-hour$/, '').replaceAll('-', '[- ]?');
  return { pattern: new RegExp(`^(${thing}s?[- ]?)?h(ou)?rs?$`, 'i'), power: 0 };
}
