import sheet from '#styles/search-dialog.css?url';
import { addSheet } from '#browser/add-sheet.ts';
import { LiveElement } from '#browser/live-element.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import type { SearchData } from './search-data.ts';
import type { SearchDialog } from './search-dialog.tsx';
import { opensSearch, OWN_KEYS } from './shortcut.ts';
import { slashOpens } from './slash-choice.ts';

/** `<fin-search>` around the button in the header. All a page pays before the first use: dialog and index come when it is opened. */
class FinSearch extends LiveElement {
  #dialog: SearchDialog | undefined;

  protected enter(signal: AbortSignal): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#open(), { signal });
    addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.dataset['ready'] = '';
  }

  protected override leave(): void {
    this.#dialog?.end();
    this.#dialog = undefined;
  }

  #pressed(event: KeyboardEvent): void {
    const hasOwnKeys = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    if (!opensSearch(event, { hasOwnKeys, slash: slashOpens() })) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    const data = readDataBlock(this) as SearchData;
    try {
      const [{ SearchDialog }] = await Promise.all([import('./search-dialog.tsx'), addSheet(sheet)]);
      this.#dialog ??= new SearchDialog(this, data);
      this.#dialog.open();
    } catch {
      // Offline, or the site was published anew: the list of all pages is the search of those without script.
      location.assign(data.contents);
    }
  }
}

customElements.define('fin-search', FinSearch);
