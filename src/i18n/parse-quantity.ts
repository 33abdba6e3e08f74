import type { Locale } from './locales.ts';
import type { QuantityKind } from './quantity-kind.ts';

type Suffixes = Readonly<Record<string, number>>;

/** Powers of a thousand as English and Brazilian readers type them; both are understood on both sides. */
const MAGNITUDES: Suffixes = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  m: 1e6,
  mi: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  b: 1e9,
  bi: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
  t: 1e12,
  tri: 1e12,
  tn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
  trilhao: 1e12,
  trilhoes: 1e12,
};

/** Sizes as AWS meters them: 1 KB is 1,024 bytes, however it is spelled. */
const SIZES: Suffixes = {
  b: 1,
  byte: 1,
  bytes: 1,
  k: 1024,
  kb: 1024,
  kib: 1024,
  m: 1024 ** 2,
  mb: 1024 ** 2,
  mib: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1024 ** 3,
  gib: 1024 ** 3,
};

const HOURS: Suffixes = {
  h: 1,
  hour: 1,
  hours: 1,
  hora: 1,
  horas: 1,
  d: 24,
  day: 24,
  days: 24,
  dia: 24,
  dias: 24,
  w: 168,
  week: 168,
  weeks: 168,
  semana: 168,
  semanas: 168,
  min: 1 / 60,
};

const MILLISECONDS: Suffixes = {
  ms: 1,
  s: 1000,
  sec: 1000,
  seg: 1000,
  second: 1000,
  seconds: 1000,
  segundo: 1000,
  segundos: 1000,
  min: 60_000,
};

const SUFFIXES: Readonly<Record<QuantityKind, Suffixes>> = {
  count: MAGNITUDES,
  bytes: SIZES,
  megabytes: { mb: 1, mib: 1, m: 1, gb: 1024, gib: 1024, g: 1024 },
  hours: HOURS,
  seconds: { s: 1, sec: 1, seg: 1, ms: 1 / 1000, min: 60 },
  milliseconds: MILLISECONDS,
  percent: { '%': 0.01 },
  factor: { x: 1, '×': 1 },
  plain: {},
};

/**
 * Reads what a reader typed into a number field, in the reader's own notation: `1.5k`, `100 mi`, `1,5 KB`, `5%`, `7 d`, `1e6`.
 * Null when it is no number of this kind; range is the field's matter.
 */
export function parseQuantity(text: string, kind: QuantityKind, locale: Locale): number | null {
  const match = /^([+\-−]?[\d.,\s\u00a0\u202f]*\d(?:e[+-]?\d+)?)\s*(\D*)$/iu.exec(text.trim());
  if (match === null) return null;
  const [, digits = '', suffix = ''] = match;
  const number = parseNumber(digits, locale);
  const factor = factorOf(suffix, kind);
  return number === null || factor === null ? null : Number((number * factor).toPrecision(15));
}

function factorOf(suffix: string, kind: QuantityKind): number | null {
  const plain = suffix
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  // A bare number in a percent field is a percentage: the sign stands beside the field.
  if (plain === '') return kind === 'percent' ? 0.01 : 1;
  const factors = SUFFIXES[kind];
  return Object.hasOwn(factors, plain) ? (factors[plain] ?? null) : null;
}

/** A number with either language's separators; where both readings make sense, the reader's own wins. */
export function parseNumber(text: string, locale: Locale): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const [group, decimal] = locale === 'en' ? [',', '.'] : ['.', ','];
  for (const [thousands, point] of [
    [group, decimal],
    [decimal, group],
  ] as const) {
    const value = readWith(bare, thousands, point);
    if (value !== null) return value;
  }
  return null;
}

function readWith(text: string, thousands: string, point: string): number | null {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = '', ...rest] = mantissa.split(point);
  const grouped = new RegExp(`^[+-]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)?$`);
  const isNumber = rest.length === 0 && grouped.test(whole) && /^\d*$/.test(fraction) && /\d/.test(whole + fraction);
  return isNumber ? Number(`${whole.replaceAll(thousands, '')}.${fraction}0e${exponent}`) : null;
}
