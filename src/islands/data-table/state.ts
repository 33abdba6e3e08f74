/** What a reader did to a table: words searched for, one value chosen per filter, and the column it is sorted by. */
export interface TableState {
  readonly search: string;
  /** Filter name → chosen value; an absent name means "all". */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort | null;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What the table offers, read from its markup: anything else in an address is ignored. */
export interface TableShape {
  /** Filter name → its possible values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
}

export const EMPTY: TableState = { search: '', filters: {}, sort: null };

/** Longest search kept in an address: more is no search but an accident. */
const MAX_SEARCH = 100;

/** The next order of a column: up, down, then as it was. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** What a cell is sorted by; null (unknown) always goes last. */
export type SortKey = number | string | null;

/** Orders two cells; figures by size, words by the reader's alphabet, unknown after both whatever the direction. */
export function compareKeys(a: SortKey, b: SortKey, direction: Sort['direction'], collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return direction === 'ascending' ? order : -order;
}

/** Writes a state into the query of an address, leaving what belongs to others alone. */
export function encodeState(state: TableState, shape: TableShape, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  const put = (name: string, value: string) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  put('q', state.search.trim());
  for (const name of Object.keys(shape.filters)) put(name, state.filters[name] ?? '');
  put('sort', state.sort ? (state.sort.direction === 'descending' ? '-' : '') + state.sort.column : '');
  return next;
}

/** Reads a state from the query of an address; whatever the table does not offer is left out. Never throws. */
export function decodeState(shape: TableShape, query: URLSearchParams): TableState {
  const chosen = Object.entries(shape.filters).flatMap(([name, values]) => {
    const value = query.get(name);
    return value !== null && values.includes(value) ? [[name, value] as const] : [];
  });
  return {
    search: (query.get('q') ?? '').slice(0, MAX_SEARCH),
    filters: Object.fromEntries(chosen),
    sort: decodeSort(shape, query.get('sort') ?? ''),
  };
}

function decodeSort(shape: TableShape, text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = descending ? text.slice(1) : text;
  if (!shape.columns.includes(column)) return null;
  return { column, direction: descending ? 'descending' : 'ascending' };
}
