import { render } from 'preact';
import { copyOf } from './copy-of.ts';
import type { DrawnPlaces } from './drawn-places.ts';
import type { Screen } from './view/screen.ts';
import type { SectionName } from './view/sections.tsx';
import { SECTION_NAMES, SECTION_PARTS, SECTIONS } from './view/sections.tsx';

/** The sections that the page was built with, for the demo account: a bill takes their place, and when it is closed they are as they were. */
export class BuiltSections {
  readonly #drawn: DrawnPlaces;
  readonly #built: ReadonlyMap<Element, { readonly name: SectionName; readonly copy: DocumentFragment }>;

  constructor(root: Element, drawn: DrawnPlaces) {
    this.#drawn = drawn;
    this.#built = new Map(
      SECTION_NAMES.flatMap((name) => {
        const place = root.querySelector(`[data-section="${name}"]`);
        return place === null ? [] : [[place, { name, copy: copyOf(place) }]];
      }),
    );
  }

  /** Draws them for what is shown now. */
  draw(): void {
    for (const [place, { name }] of this.#built) if (!this.#drawn.has(place)) this.#takeOver(place, name);
    this.#drawn.draw();
  }

  restore(): void {
    for (const [place, { copy }] of this.#built) {
      if (!this.#drawn.has(place)) continue;
      this.#drawn.drop(place);
      render(null, place);
      place.replaceChildren(copy.cloneNode(true));
    }
  }

  #takeOver(place: Element, name: SectionName): void {
    const Section = SECTIONS[name];
    let isBuilt = true;
    const draw = (screen: Screen) => {
      // Preact clears what the build put into an element it takes over, but not what lies right in the place it draws into: hence the one around.
      if (isBuilt) place.replaceChildren();
      isBuilt = false;
      render(
        <div>
          <Section screen={screen} />
        </div>,
        place,
      );
    };
    this.#drawn.add(place, { parts: SECTION_PARTS[name], draw });
  }
}
