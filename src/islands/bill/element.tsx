import type { VNode } from 'preact';
import { render } from 'preact';
import { followSections } from '#browser/follow-sections.ts';
import { FrameTurns } from '#browser/frame-turns.ts';
import { LiveElement } from '#browser/live-element.ts';
import { pushAddress, writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import { watchWidth } from '#browser/watch-width.ts';
import type { AthenaPrices } from '#engine/billing/athena/athena-prices.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { isSameBut } from '#engine/billing/analysis/same-view.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import { BillSession } from './bill-session.ts';
import { BuiltSections } from './built-sections.tsx';
import { drawNotice } from './draw-notice.tsx';
import { DrawnPlaces } from './drawn-places.ts';
import { FileDrop } from './file-drop.ts';
import { listenForForms } from './form-link.ts';
import { LateParts } from './late-parts.ts';
import { loadTexts } from './load-texts.ts';
import { showingText } from './showing-text.ts';
import { decodeSql, withSql } from './sql/link-sql.ts';
import type { DemoScope } from './sql/ready-scope.ts';
import { changeField, decodeState, encodeState, VIEW_FIELDS } from './state.ts';
import type { ViewField } from './state.ts';
import type { ControlsProps } from './view/controls.tsx';
import { Controls } from './view/controls.tsx';
import { Opener } from './view/opener.tsx';
import { ProgressBar } from './view/progress-bar.tsx';
import type { Live, Screen } from './view/screen.ts';
import { screenOf } from './view/screen.ts';

/** What the page gives the element in its data block. */
export interface BillPageData {
  readonly locale: Locale;
  /** Where the words of the sections are: too many to stand in a page that is complete as it was built. */
  readonly textsUrl: string;
  /** Said where they do not come. */
  readonly notLoaded: string;
  /** Where the demo account's file lies, and the keys of its tags. */
  readonly demo: { readonly file: string; readonly tagKeys: readonly string[]; readonly scope: DemoScope };
  /** What Athena costs, by region. */
  readonly athena: readonly AthenaPrices[];
}

/** The same with the words. */
interface BillData extends BillPageData {
  readonly texts: BillTexts;
}

/**
 * `<fin-bill>` around the page as it was rendered for the demo account. Opens the reader's files in a worker and draws each section
 * anew when its part of the report arrives. Sections are places marked `data-section`; a button with `data-look` (a query of the link)
 * shows the bill that way.
 */
class FinBill extends LiveElement {
  #data: BillData | null = null;
  #bill: BillSession | null = null;
  #issues: readonly Issue[] = [];
  #drafts: Partial<Record<ViewField, string>> = {};
  #late: LateParts | null = null;
  /** The query in the link. */
  #sql: string | null = null;
  /** What is drawn by this element now. */
  readonly #turns = new FrameTurns();
  readonly #drawn = new DrawnPlaces(() => this.#screen(), this.#turns);
  #width = 0;
  #sections: BuiltSections | null = null;

  protected enter(signal: AbortSignal): void {
    const page = readDataBlock(this) as BillPageData;
    void loadTexts(page, signal).then((texts) => {
      if (signal.aborted) return;
      if (texts === null) drawNotice(this, page.notLoaded);
      else this.#start({ ...page, texts }, signal);
    });
  }

  #start(data: BillData, signal: AbortSignal): void {
    this.#data = data;
    this.#sections = new BuiltSections(this, this.#drawn);
    this.#bill = new BillSession({
      ...{ locale: data.locale, texts: data.texts, demoFile: data.demo.file },
      onChange: (hasParts) => this.#draw(hasParts),
      whenDrawn: () => this.#turns.done(),
    });
    const { view, issues } = decodeState(location.search);
    this.#bill.view = view;
    this.#issues = issues;
    this.addEventListener('change', ({ target }) => this.#changed(target), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    this.#width = this.clientWidth;
    watchWidth(this, (width) => this.#resized(width), signal);
    const nav = this.querySelector<HTMLElement>('.bill-nav');
    if (nav !== null) followSections(nav, signal);
    listenForForms(this, (link) => this.#look(decodeState(link)), signal);
    addEventListener('popstate', () => this.#returned(), { signal });
    new FileDrop(this, (files) => this.#open(files)).listen(signal);
    this.#draw(false);
    this.#sql = decodeSql(location.search);
    this.#late = new LateParts(this, signal, this.#drawn);
    this.dataset['ready'] = '';
  }

  protected override leave(): void {
    this.#bill?.stop();
    this.#sections?.restore();
    this.#drawn.dropAll();
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'file') {
      this.#chosen(target);
      return;
    }
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const field = VIEW_FIELDS.find((name) => name === target.dataset['field']);
    if (field !== undefined) this.#changeField(field, target);
  }

  /** Whatever the page may still need is fetched with the database: from then on there may be no network. */
  #open(files: readonly File[]): void {
    const { bill, data } = this.#required();
    this.#late?.load();
    void bill.open(files);
    // The first number with a unit takes a browser 20 ms: they are not to come on top of what is drawn with it.
    void this.#turns.next().then(() => formatFor(data.locale).bytes(0));
  }

  /** Files were chosen: a bill, or an estimate to hold against it. */
  #chosen(input: HTMLInputElement): void {
    const { bill } = this.#required();
    const files = [...(input.files ?? [])];
    const [first] = files;
    // The same file may be chosen again.
    input.value = '';
    if (first === undefined) return;
    if (!('estimate' in input.dataset)) {
      this.#open(files);
      return;
    }
    this.#late?.load();
    void bill.compare(first);
  }

  #changeField(field: ViewField, control: HTMLInputElement | HTMLSelectElement): void {
    const { bill } = this.#required();
    const { view, issues } = changeField(bill.view, field, control.value);
    const found = control.validity.badInput ? [issue('date-invalid', field)] : issues;
    if (found.length === 0) {
      this.#look({ view, issues });
      return;
    }
    // What stands in the field cannot be used: it stays there, and so does the last view that could.
    this.#issues = found.map((one) => ({ ...one, path: field }));
    this.#drafts = { ...this.#drafts, [field]: control.value };
    this.#draw(false);
  }

  #clicked(target: EventTarget | null): void {
    const { bill } = this.#required();
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const look = button.dataset['look'];
    if (look !== undefined) this.#look(decodeState(look));
    else if ('cancel' in button.dataset) bill.cancel();
    else if ('close' in button.dataset) this.#close();
  }

  /** Shows the bill another way, as far as what asked for it could be read. */
  #look({ view, issues }: ReturnType<typeof decodeState>): void {
    this.#issues = issues;
    this.#drafts = {};
    pushAddress(withSql(encodeState(view), this.#sql));
    this.#late?.load();
    void this.#required().bill.look(view);
    this.#draw(false);
  }

  /** Back or forward: the address has another view, or another query. */
  #returned(): void {
    const { bill } = this.#required();
    this.#sql = decodeSql(location.search);
    this.#drawn.draw();
    const { view, issues } = decodeState(location.search);
    if (isSameBut(view, bill.view)) return;
    this.#issues = issues;
    this.#drafts = {};
    if (bill.hasReport) void bill.look(view);
    else bill.view = view;
    this.#draw(false);
  }

  #close(): void {
    this.#required().bill.close();
    this.#restore();
  }

  /** The page as it was built, for the demo account. */
  #restore(): void {
    this.#sections?.restore();
    this.#drawn.draw();
  }

  #draw(hasParts: boolean): void {
    const { bill, data } = this.#required();
    const { texts, locale } = data;
    const { activity } = bill;
    const { facts } = bill.shown;
    const showing = showingText(facts, texts, locale);
    this.#drawPart('opener', <Opener texts={texts} activity={activity} showing={showing} isDemo={facts === null} />);
    this.#drawPart('progress', <ProgressBar texts={texts} activity={activity} />);
    this.#drawPart('controls', <Controls {...this.#controls()} />);
    if (hasParts && bill.hasReport) {
      this.#sections?.draw();
      this.#late?.start();
    } else if (hasParts) this.#restore();
  }

  #drawPart(name: string, part: VNode): void {
    const place = this.querySelector(`[data-part="${name}"]`);
    if (place === null) return;
    const hadFocus = place.contains(document.activeElement);
    render(part, place);
    // A button that was pressed by key may be gone: the reader goes on from beside where it was.
    if (hadFocus && !place.contains(document.activeElement))
      this.querySelector<HTMLElement>(name === 'controls' ? '#bill-by' : '.bill-choose input')?.focus({
        preventScroll: true,
      });
  }

  #controls(): ControlsProps {
    const { bill, data } = this.#required();
    const { view, activity } = bill;
    const { facts, report } = bill.shown;
    return {
      locale: data.locale,
      texts: data.texts,
      view,
      issues: this.#issues,
      drafts: this.#drafts,
      tagKeys: report.tagKeys?.map(({ key }) => key) ?? (facts === null ? data.demo.tagKeys : []),
      costs: facts?.costs ?? null,
      isOther: !bill.hasReport && activity.kind !== 'working' && !isSameBut(view, WHOLE),
    };
  }

  #resized(width: number): void {
    this.#width = width;
    this.#drawn.draw();
  }

  #screen(): Screen {
    const { bill, data } = this.#required();
    return screenOf({
      locale: data.locale,
      texts: data.texts,
      view: bill.shownView,
      viewOf: (part) => bill.viewOf(part),
      isWorking: bill.activity.kind === 'working',
      facts: bill.shown.facts,
      report: bill.shown.report,
      comparison: bill.shown.comparison,
      widths: [this.#width],
      athena: data.athena,
      live: this.#live(),
    });
  }

  #live(): Live {
    const { bill, data } = this.#required();
    return {
      look: (view) => this.#look({ view, issues: [] }),
      ask: (call, onReply, signal) => {
        this.#late?.load();
        return bill.query(call, onReply, signal);
      },
      demo: data.demo.file,
      demoScope: data.demo.scope,
      nextTurn: () => this.#turns.next(),
      linkSql: () => this.#sql,
      writeSql: (sql) => {
        this.#sql = sql;
        writeAddress(withSql(encodeState(bill.view), sql));
      },
    };
  }

  #required() {
    if (this.#data === null || this.#bill === null) throw new Error('fin-bill was used before it was connected.');
    return { data: this.#data, bill: this.#bill };
  }
}

customElements.define('fin-bill', FinBill);
