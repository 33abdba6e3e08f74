import { render } from 'preact';
import type { DiagramData } from './diagram-data.ts';
import type { CostLine } from './panel.tsx';
import { Panel } from './panel.tsx';
import type { ViewState } from './state.ts';
import { fill } from '#i18n/fill.ts';

/** The details of a part beside the drawing; below it on a phone. */
export class PanelView {
  readonly #place: HTMLElement;
  readonly #host: HTMLElement;
  readonly #data: DiagramData;

  constructor(host: HTMLElement, data: DiagramData) {
    const place = host.querySelector<HTMLElement>('[data-part="panel"]');
    if (place === null) throw new Error('<fin-architecture> has no place for details');
    this.#place = place;
    this.#host = host;
    this.#data = data;
  }

  show({ part, failed, volume }: ViewState, lines: readonly CostLine[]): void {
    const { model, texts } = this.#data;
    const node = model.nodes.find(({ id }) => id === part);
    this.#place.hidden = node === undefined;
    if (node === undefined) return render(null, this.#place);
    this.#place.setAttribute('aria-label', fill(texts.details, { part: node.name }));
    const facts = factsOf(this.#host.querySelector(`#part-${node.id} dl`), volume === null);
    render(
      <Panel data={this.#data} node={node} facts={facts} lines={lines} isFailed={failed === node.id} />,
      this.#place,
    );
  }

  focus(): void {
    this.#place.focus();
  }
}

/** What the list says of a part. A cost at another volume than that of the page is derived by its lines, not by the note. */
function factsOf(list: Element | null, isOfPage: boolean): string {
  if (list === null) return '';
  const copy = list.cloneNode(true) as Element;
  if (!isOfPage) for (const link of copy.querySelectorAll('[data-cost]')) link.replaceWith(link.textContent);
  return copy.innerHTML;
}
