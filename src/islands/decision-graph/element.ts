import { LiveElement } from '#browser/live-element.ts';
import { stepTo } from './state.ts';

/**
 * `<fin-decision-graph>` around the drawings of what rests on what. Pointing at a record or moving to it leaves only what it is linked
 * with in full ink; arrows go through the records, so that the whole drawing is one stop of the Tab key.
 */
class FinDecisionGraph extends LiveElement {
  protected enter(signal: AbortSignal): void {
    const light = ({ target }: Event) => this.#light(target);
    const dim = () => this.#light(document.activeElement);
    this.addEventListener('pointerover', light, { signal });
    this.addEventListener('focusin', light, { signal });
    this.addEventListener('pointerleave', dim, { signal });
    this.addEventListener('focusout', () => this.#light(null), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    for (const svg of this.querySelectorAll('svg')) this.#makeOneStop(svg);
    this.dataset['ready'] = '';
  }

  /** The first record is where the Tab key enters. Only here: without script every link must stay in reach. */
  #makeOneStop(svg: SVGElement): void {
    for (const [index, node] of svg.querySelectorAll('[data-record]').entries())
      node.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }

  #light(target: EventTarget | null): void {
    const node =
      target instanceof Element && this.contains(target) ? target.closest<SVGAElement>('[data-record]') : null;
    const record = node?.dataset['record'];
    for (const svg of this.querySelectorAll('svg')) svg.classList.toggle('is-lit', record !== undefined);
    for (const mark of this.querySelectorAll<SVGElement>('[data-near], [data-ends]')) {
      const ids = (mark.dataset['near'] ?? mark.dataset['ends'] ?? '').split(' ');
      mark.classList.toggle('is-near', record !== undefined && ids.includes(record));
    }
  }

  #move(event: KeyboardEvent): void {
    const here = event.target instanceof Element ? event.target.closest<SVGAElement>('[data-record]') : null;
    const nodes = [...(here?.closest('svg')?.querySelectorAll<SVGAElement>('[data-record]') ?? [])];
    const next = here === null ? undefined : nodes[stepTo(event.key, nodes.indexOf(here), nodes.length) ?? -1];
    if (here === null || next === undefined) return;
    event.preventDefault();
    here.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }
}

customElements.define('fin-decision-graph', FinDecisionGraph);
