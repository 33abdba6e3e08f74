import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { fold } from '#i18n/fold.ts';
import { matches } from '#i18n/matches.ts';
import { compareKeys, decodeState, EMPTY, encodeState, nextSort } from './state.ts';
import type { SortKey, TableShape, TableState } from './state.ts';

interface Row {
  readonly element: HTMLTableRowElement;
  readonly home: HTMLTableSectionElement;
  /** Folded text, made when the first search asks for it. */
  text: string | undefined;
}

/**
 * `<fin-data-table>` around a complete table: search, filters and sorting, kept in the address. Markup it reads:
 * `[data-search]`, `select[data-filter]` and `[data-clear]`, `[data-count]` with `data-template`, `[data-none]`, headings
 * `<th data-column="price">` whose words become a button, and one `<tbody>` per group whose first row, `[data-group]`, names it.
 * A select's value is looked for among the words of the row's `data-<filter>`.
 */
class FinDataTable extends LiveElement {
  #state: TableState = EMPTY;
  #rows: readonly Row[] = [];
  #shape: TableShape = { filters: {}, columns: [] };
  #headings: readonly HTMLTableCellElement[] = [];
  #collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  protected enter(signal: AbortSignal): void {
    this.#read();
    this.addEventListener('input', () => this.#change(this.#fromForm()), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
    addEventListener('popstate', () => this.#show(this.#fromAddress()), { signal });
    this.#show(this.#fromAddress());
    this.#reveal();
    this.dataset['ready'] = '';
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  #read(): void {
    const rows = this.querySelectorAll<HTMLTableRowElement>('tbody > tr:not([data-group])');
    this.#rows = [...rows].map((element) => ({
      element,
      home: element.parentElement as HTMLTableSectionElement,
      text: undefined,
    }));
    this.#headings = [...this.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    for (const heading of this.#headings) makeSortable(heading);
    const filters = this.#selects.map(
      (select) => [select.name, [...select.options].map(({ value }) => value)] as const,
    );
    const columns = this.#headings.map((heading) => heading.dataset['column'] ?? '');
    this.#shape = { filters: Object.fromEntries(filters), columns };
  }

  #fromAddress(): TableState {
    return decodeState(this.#shape, new URLSearchParams(location.search));
  }

  #fromForm(): TableState {
    const chosen = this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    const search = this.querySelector<HTMLInputElement>('[data-search]')?.value ?? '';
    return { ...this.#state, search, filters: Object.fromEntries(chosen) };
  }

  #clicked({ target }: Event): void {
    if ((target as Element).closest('[data-clear]')) this.#change(EMPTY);
    const column = (target as Element).closest('.sort')?.closest('th')?.dataset['column'];
    if (column !== undefined) this.#change({ ...this.#state, sort: nextSort(this.#state.sort, column) });
  }

  #change(state: TableState): void {
    writeAddress(encodeState(state, this.#shape, new URLSearchParams(location.search)).toString());
    this.#show(state);
  }

  #show(state: TableState): void {
    const resort =
      state.sort?.column !== this.#state.sort?.column || state.sort?.direction !== this.#state.sort?.direction;
    this.#state = state;
    this.#fillForm();
    if (resort) {
      this.#markHeadings();
      this.#order();
    }
    for (const row of this.#rows) row.element.hidden = !this.#keeps(row);
    this.#hideEmptyGroups();
    this.#tell(this.#rows.filter((row) => !row.element.hidden).length);
  }

  #keeps(row: Row): boolean {
    const { search, filters } = this.#state;
    const fits = Object.entries(filters).every(([name, value]) =>
      row.element.dataset[name]?.split(' ').includes(value),
    );
    if (!fits || search === '') return fits;
    row.text ??= fold(row.element.textContent);
    return matches(row.text, search);
  }

  #markHeadings(): void {
    const { sort } = this.#state;
    for (const heading of this.#headings) {
      heading.ariaSort = heading.dataset['column'] === sort?.column ? (sort?.direction ?? null) : null;
    }
  }

  /** Sorted, the rows stand in one list without group names; unsorted, each is back in its group. */
  #order(): void {
    const { sort } = this.#state;
    if (sort === null) {
      for (const { element, home } of this.#rows) home.append(element);
      return;
    }
    const index = this.#shape.columns.indexOf(sort.column);
    const keyed = this.#rows.map((row) => ({ row, key: keyOf(row.element.cells[index]) }));
    keyed.sort((a, b) => compareKeys(a.key, b.key, sort.direction, this.#collator));
    this.#rows[0]?.home.append(...keyed.map(({ row }) => row.element));
  }

  #hideEmptyGroups(): void {
    for (const name of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const any = name.parentElement?.querySelector('tr:not([data-group], [hidden])');
      name.hidden = this.#state.sort !== null || !any;
    }
  }

  #fillForm(): void {
    const search = this.querySelector<HTMLInputElement>('[data-search]');
    if (search && search.value !== this.#state.search) search.value = this.#state.search;
    for (const select of this.#selects) select.value = this.#state.filters[select.name] ?? '';
  }

  #tell(shown: number): void {
    const count = this.querySelector<HTMLElement>('[data-count]');
    const written = shown.toLocaleString(document.documentElement.lang);
    if (count) count.textContent = (count.dataset['template'] ?? '').replace('{shown}', written);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  }

  /** An anchor must be seen: whatever hides its row is cleared. */
  #reveal(): void {
    const target = this.#rows.find(({ element }) => `#${element.id}` === location.hash)?.element;
    if (!target?.hidden) return;
    this.#change(EMPTY);
    target.scrollIntoView();
  }
}

/** The words of a heading become a button; the mark of the direction is drawn by the sheet. */
function makeSortable(heading: HTMLTableCellElement): void {
  if (heading.querySelector('.sort')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...heading.childNodes);
  heading.append(button);
}

/** A figure or date given by `<data>` or `<time>`, else the words; `[data-unknown]` has no key and goes last. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  if (!cell || cell.querySelector('[data-unknown]')) return null;
  const value = cell.querySelector('data')?.value;
  if (value !== undefined) return Number(value);
  return cell.querySelector('time')?.dateTime ?? cell.textContent.trim();
}

customElements.define('fin-data-table', FinDataTable);
