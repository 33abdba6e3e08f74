/** Files dropped anywhere on the page: beside the place for them, the browser would leave the page to show one. */
export class FileDrop {
  readonly #host: HTMLElement;
  readonly #onFiles: (files: readonly File[]) => void;

  /** While files are dragged over the page the host carries `data-dragging`. */
  constructor(host: HTMLElement, onFiles: (files: readonly File[]) => void) {
    this.#host = host;
    this.#onFiles = onFiles;
  }

  /** Listens until the signal. */
  listen(signal: AbortSignal): void {
    document.addEventListener('dragover', (event) => this.#over(event), { signal });
    document.addEventListener('dragleave', (event) => this.#left(event), { signal });
    document.addEventListener('drop', (event) => this.#dropped(event), { signal });
  }

  #over(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#host.dataset['dragging'] = '';
  }

  /** Out of the window, not from one element to the next. */
  #left({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) delete this.#host.dataset['dragging'];
  }

  #dropped(event: DragEvent): void {
    delete this.#host.dataset['dragging'];
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#onFiles(files);
  }
}
