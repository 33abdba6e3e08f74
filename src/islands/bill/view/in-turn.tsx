import type { ComponentChildren } from 'preact';
import { Component } from 'preact';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly draw: () => ComponentChildren;
}

/**
 * A part of a section that is drawn in a frame of its own while a bill is worked on, after what is around it: drawn at once a large section
 * would keep the page from answering. At all other times it stands where it belongs.
 */
export class InTurn extends Component<Props> {
  #isDrawn = false;
  #isWaiting = false;
  #isGone = false;

  override componentDidMount(): void {
    if (!this.#isDrawn) void this.#wait();
  }

  override shouldComponentUpdate({ screen }: Props): boolean {
    if (!screen.isWorking) return true;
    void this.#wait();
    return false;
  }

  override componentWillUnmount(): void {
    this.#isGone = true;
  }

  override render({ screen, draw }: Props): ComponentChildren {
    this.#isDrawn ||= screen.live === null || !screen.isWorking;
    return this.#isDrawn ? draw() : null;
  }

  async #wait(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await this.props.screen.live?.nextTurn();
    this.#isWaiting = false;
    this.#isDrawn = true;
    if (!this.#isGone) this.forceUpdate();
  }
}
