import { copyLink } from '#browser/copy-link.ts';
import { saveBlob, saveFile } from '#browser/save-file.ts';
import { fill } from '#i18n/fill.ts';
import { formatPercent } from '#i18n/format.ts';
import { buttonName } from './button-name.ts';
import type { Arrangement, DiagramData } from './diagram-data.ts';
import type { DrawingView } from './drawing-view.tsx';
import type { Tools } from './tools.ts';
import type { Zoom } from './zoom.ts';
import type { ZoomView } from './zoom-view.ts';

/** What can be done with the drawing without changing what it says: zoom, copy the link, save it as a file. */
export class Extras {
  readonly #data: DiagramData;
  readonly #drawing: DrawingView;
  readonly #tools: Tools;
  readonly #signal: AbortSignal;
  readonly #zoomed: (view: ZoomView | null) => void;
  readonly #zooms = new Map<Arrangement, Zoom>();
  #scale = 1;

  /** @param zoomed is given what is seen once a reader has zoomed or panned; null for all of it */
  constructor(
    data: DiagramData,
    drawing: DrawingView,
    tools: Tools,
    signal: AbortSignal,
    zoomed: (view: ZoomView | null) => void,
  ) {
    this.#data = data;
    this.#drawing = drawing;
    this.#tools = tools;
    this.#signal = signal;
    this.#zoomed = zoomed;
    // Two fingers must find the zoom there already.
    if (matchMedia('(pointer: coarse)').matches) void this.#zoom();
  }

  /** Whether a click was for one of these. */
  hear(target: EventTarget | null): boolean {
    const name = buttonName(target);
    const perform = this.#acts[name ?? ''];
    perform?.();
    return perform !== undefined;
  }

  /** The wheel with Ctrl or ⌘, until the zoom listens for itself. */
  wheel({ deltaY }: WheelEvent): void {
    if (!this.#zooms.has(this.#drawing.arrangement)) this.zoomBy(deltaY < 0 ? 1 : -1);
  }

  zoomBy(direction: 1 | -1 | 0): void {
    void this.#zoom().then((zoom) => {
      if (direction === 0) zoom?.fit();
      else zoom?.by(direction);
    });
  }

  /** Shows what a link tells of, where it tells of the arrangement that is seen; else all of the drawing. */
  showZoom(view: ZoomView | null): void {
    const { arrangement } = this.#drawing;
    if (view?.arrangement === arrangement) void this.#zoom().then((zoom) => zoom?.show(view));
    else this.#zooms.get(arrangement)?.fit();
  }

  /** Brings a part into the sight of a zoomed drawing. */
  reveal(mark: Element | null): void {
    if (mark !== null) this.#zooms.get(this.#drawing.arrangement)?.reveal(mark);
  }

  end(): void {
    for (const zoom of this.#zooms.values()) zoom.end();
    this.#zooms.clear();
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    'zoom-in': () => this.zoomBy(1),
    'zoom-out': () => this.zoomBy(-1),
    fit: () => this.zoomBy(0),
    copy: () => void this.#copy(),
    svg: () => void this.#save('svg'),
    png: () => void this.#save('png'),
  };

  /** The zoom of the arrangement that is seen, loaded with its first use. */
  async #zoom(): Promise<Zoom | null> {
    const { arrangement } = this.#drawing;
    try {
      const { Zoom } = await import('./zoom.ts');
      if (this.#signal.aborted) return null;
      const known = this.#zooms.get(arrangement);
      if (known !== undefined) return known;
      const made = new Zoom(this.#drawing.place(arrangement), arrangement, (view) => this.#tell(view));
      this.#zooms.set(arrangement, made);
      return made;
    } catch {
      this.#tools.report(this.#data.texts.failedLoad);
      return null;
    }
  }

  #tell(view: ZoomView | null): void {
    const { texts, locale } = this.#data;
    const scale = view?.scale ?? 1;
    if (scale !== this.#scale) this.#tools.announce(fill(texts.zoomed, { percent: formatPercent(scale, locale, 0) }));
    this.#scale = scale;
    this.#zoomed(view);
  }

  async #copy(): Promise<void> {
    const copied = await copyLink(location.search.slice(1));
    this.#tools.report(copied ? this.#data.texts.copied : this.#data.texts.notCopied);
  }

  async #save(kind: 'svg' | 'png'): Promise<void> {
    const { texts, layouts, slug } = this.#data;
    const { arrangement } = this.#drawing;
    const svg = this.#drawing.place(arrangement).querySelector('svg');
    if (svg === null) return;
    try {
      const { toPng, toStandaloneSvg } = await import('./standalone-svg.ts');
      const file = toStandaloneSvg(svg);
      const { width, height } = layouts[arrangement];
      if (kind === 'svg') saveFile(`${slug}.svg`, 'image/svg+xml', file);
      else saveBlob(`${slug}.png`, await toPng(file, width, height));
      this.#tools.report(texts.saved);
    } catch {
      this.#tools.report(texts.notSaved);
    }
  }
}
