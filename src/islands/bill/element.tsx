import { render } from 'preact';
import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import type { CallEnd } from '#browser/worker-calls.ts';
import { WorkerCalls } from '#browser/worker-calls.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { BillCall, BillFacts, BillReply } from './calls.ts';
import { progressText } from './progress-text.ts';
import { showingText } from './showing-text.ts';
import { decodeState, encodeState } from './state.ts';
import type { OpenerState } from './view/opener.tsx';
import { Opener } from './view/opener.tsx';
import { screenOf } from './view/screen.ts';
import { SECTION_NAMES, SECTIONS } from './view/sections.tsx';

/** What the page gives the element in its data block. */
export interface BillData {
  readonly locale: Locale;
  readonly texts: BillTexts;
  /** Where the demo account's file lies. */
  readonly demo: { readonly file: string };
}

/**
 * `<fin-bill>` around the page as it was rendered for the demo account. Opens the reader's files in a worker and draws each section
 * anew when its part of the report arrives. Sections are places marked `data-section`.
 */
class FinBill extends LiveElement {
  #data: BillData | null = null;
  #view: BillView = WHOLE;
  #notices: readonly Issue[] = [];
  #facts: BillFacts | null = null;
  #report: Partial<BillReport> = {};
  #opener: OpenerState = { kind: 'idle' };
  #asking: AbortController | null = null;
  #calls = new WorkerCalls<BillCall, BillReply>(
    () => new Worker(new URL('./bill-worker.ts', import.meta.url), { type: 'module' }),
  );

  protected enter(signal: AbortSignal): void {
    this.#data = readDataBlock(this) as BillData;
    this.addEventListener('change', ({ target }) => this.#chosen(target), { signal });
    this.addEventListener('dragover', (event) => this.#dragged(event), { signal });
    this.addEventListener('drop', (event) => this.#dropped(event), { signal });
    const { view, issues } = decodeState(location.search);
    this.#view = view;
    this.#notices = issues;
    this.#drawOpener();
    this.dataset['ready'] = '';
  }

  protected override leave(): void {
    this.#asking?.abort();
    this.#calls.stop();
  }

  #chosen(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const files = [...(target.files ?? [])];
    // The same file may be chosen again.
    target.value = '';
    if (files.length > 0) void this.#open(files);
  }

  #dragged(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  }

  #dropped(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#open(files);
  }

  async #open(files: readonly File[]): Promise<void> {
    await this.#ask({ kind: 'open', files, view: this.#view });
  }

  async #look(view: BillView): Promise<void> {
    this.#view = view;
    writeAddress(encodeState(view));
    await this.#ask({ kind: 'look', view });
  }

  async #ask(call: BillCall): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#show({ kind: 'working', what: this.#required().texts.words['progress.report'] });
    const end = await this.#calls.ask(
      call,
      (reply) => {
        if (asking === this.#asking) this.#heard(reply);
      },
      asking.signal,
    );
    if (asking === this.#asking) this.#ended(end);
  }

  #heard(reply: BillReply): void {
    switch (reply.kind) {
      case 'loading':
      case 'step':
        this.#show({ kind: 'working', what: progressText(reply, this.#required()) });
        return;
      case 'opened':
        this.#facts = reply.facts;
        this.#report = {};
        this.#show({ kind: 'working', what: this.#required().texts.words['progress.report'] });
        this.#drawSections();
        return;
      case 'refused':
        this.#show({ kind: 'refused', issues: reply.issues });
        return;
      case 'part':
        this.#report = { ...this.#report, ...reply.part };
        this.#drawSections();
    }
  }

  #ended(end: CallEnd): void {
    this.#asking = null;
    if (end.kind === 'done' && this.#opener.kind === 'refused') return;
    this.#show(end.kind === 'done' ? { kind: 'idle' } : end);
  }

  #show(opener: OpenerState): void {
    this.#opener = opener;
    this.#drawOpener();
  }

  #drawOpener(): void {
    const { texts, locale } = this.#required();
    const place = this.querySelector('[data-part="opener"]');
    if (place === null) return;
    const showing = showingText(this.#facts, this.#report.overview?.summary.rows ?? null, texts, locale);
    render(
      <Opener
        texts={texts}
        state={this.#opener}
        showing={showing}
        isDemo={this.#facts === null}
        notices={this.#notices}
        onCancel={() => this.#asking?.abort()}
        onClose={() => location.reload()}
      />,
      place,
    );
  }

  #drawSections(): void {
    const { texts, locale } = this.#required();
    const screen = screenOf({
      locale,
      texts,
      view: this.#view,
      facts: this.#facts,
      report: this.#report,
      widths: [this.clientWidth],
      live: { look: (view) => void this.#look(view) },
    });
    for (const name of SECTION_NAMES) {
      const place = this.querySelector(`[data-section="${name}"]`);
      const Section = SECTIONS[name];
      if (place !== null) render(<Section screen={screen} />, place);
    }
  }

  #required(): BillData {
    if (this.#data === null) throw new Error('fin-bill was used before it was connected.');
    return this.#data;
  }
}

customElements.define('fin-bill', FinBill);
