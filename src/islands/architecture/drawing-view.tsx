import { hydrate, render } from 'preact';
import type { VNode } from 'preact';
import { ArchitectureDrawing } from '#viz/architecture/draw.tsx';
import type { DiagramLook } from '#viz/architecture/look.ts';
import { edgeTraffic, flowingRates } from '#viz/architecture/traffic.ts';
import { badgeOf, shareOf } from './badges.ts';
import type { Costs } from './badges.ts';
import type { Arrangement, DiagramData } from './diagram-data.ts';
import { ARRANGEMENTS } from './diagram-data.ts';
import { frameScroll } from './frame-scroll.ts';
import type { Overlay } from './state.ts';

/** The drawing in both arrangements, drawn anew in place; the sheet shows one of them. */
export class DrawingView {
  readonly #host: HTMLElement;
  readonly #data: DiagramData;

  constructor(host: HTMLElement, data: DiagramData) {
    this.#host = host;
    this.#data = data;
    // First the very drawing the page came with: what differs from it is then drawn, and nothing flickers.
    for (const arrangement of ARRANGEMENTS)
      hydrate(this.#drawing(arrangement, 'cost', data.costs, null), this.place(arrangement));
  }

  /** @param rates what goes along each edge where that is to be seen moving, else empty */
  show(overlay: Overlay, costs: Costs, look: Omit<DiagramLook, 'traffic'>, rates: ReadonlyMap<string, number>): void {
    const flowing = flowingRates(this.#data.model.edges, rates, look.marks);
    for (const arrangement of ARRANGEMENTS) {
      const traffic = edgeTraffic(this.#data.layouts[arrangement], flowing);
      render(this.#drawing(arrangement, overlay, costs, { ...look, traffic }), this.place(arrangement));
    }
  }

  /** The arrangement that is seen. */
  get arrangement(): Arrangement {
    return this.place('narrow').checkVisibility() ? 'narrow' : 'wide';
  }

  place(arrangement: Arrangement): HTMLElement {
    const place = this.#host.querySelector<HTMLElement>(`[data-arrangement="${arrangement}"]`);
    if (place === null) throw new Error(`<fin-architecture> has no place for the ${arrangement} arrangement`);
    return place;
  }

  /** The mark of a part or an edge in the arrangement that is seen. */
  mark(id: string): SVGElement | null {
    return this.place(this.arrangement).querySelector<SVGElement>(`[data-node="${id}"], [data-edge="${id}"]`);
  }

  /** Brings the mark of a part or an edge into sight, if it is out of it. */
  scrollTo(id: string | null): void {
    if (id !== null) this.mark(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Brings a part into sight across, with all that edges lead to and from, where the details beside the drawing leave less room. */
  frame(part: string): void {
    const place = this.place(this.arrangement);
    const mark = this.mark(part);
    if (mark === null) return;
    const beside = this.#data.model.edges.flatMap(({ from, to }) => (from === part ? to : to === part ? from : []));
    const boxes = beside.flatMap((id) => this.mark(id)?.getBoundingClientRect() ?? []);
    place.scrollLeft += frameScroll(place.getBoundingClientRect(), mark.getBoundingClientRect(), boxes);
  }

  #drawing(arrangement: Arrangement, overlay: Overlay, costs: Costs, look: DiagramLook | null): VNode {
    const { model, layouts, slug, summary } = this.#data;
    const nodes = new Map(model.nodes.map((node) => [node.id, node]));
    const badge = (id: string) => {
      const node = nodes.get(id);
      return node === undefined ? null : badgeOf(this.#data, overlay, costs, node);
    };
    return (
      <ArchitectureDrawing
        model={model}
        layout={layouts[arrangement]}
        id={`${slug}-${arrangement}`}
        summary={summary}
        badge={badge}
        share={overlay === 'cost' ? shareOf(costs) : () => 0}
        look={look}
      />
    );
  }
}
