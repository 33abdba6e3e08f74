import type { VNode } from 'preact';
import { Component } from 'preact';
import { decodeS3Location, EXAMPLE_LOCATION } from '#engine/billing/athena/s3-location.ts';
import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { InTurn } from '../view/in-turn.tsx';
import type { Screen } from '../view/screen.ts';
import type { Measured } from './measure.ts';
import { measureParquet } from './measure.ts';
import { PlaceFields } from './place-fields.tsx';
import { Queries } from './queries.tsx';
import { ScanCosts } from './scan-costs.tsx';
import { Tables } from './tables.tsx';
import { Upload } from './upload.tsx';

interface Props {
  readonly screen: Screen;
}

interface State {
  /** As it is typed, and the last that was a folder. */
  readonly typed: string;
  readonly location: string;
  readonly region: Region;
  readonly measured: Measured;
}

/** Statements, queries and prices for one folder and region. */
export class AthenaPanel extends Component<Props, State> {
  #asking: AbortController | null = null;
  override state: State = {
    typed: EXAMPLE_LOCATION,
    location: EXAMPLE_LOCATION,
    region: DEFAULT_REGION,
    measured: { kind: 'unknown' },
  };

  override componentDidUpdate({ screen }: Props): void {
    if (screen.facts === this.props.screen.facts) return;
    this.#asking?.abort();
    this.#asking = null;
    this.setState({ measured: { kind: 'unknown' } });
  }

  override componentWillUnmount(): void {
    this.#asking?.abort();
  }

  override render({ screen }: Props, { typed, location, region, measured }: State): VNode {
    return (
      <div class="athena">
        <p class="note">{screen.texts.athena.intro}</p>
        <PlaceFields
          screen={screen}
          typed={typed}
          region={region}
          onLocation={(text) => this.setState({ typed: text, location: decodeS3Location(text) ?? location })}
          onRegion={(chosen) => this.setState({ region: chosen })}
        />
        <Upload screen={screen} location={location} />
        <InTurn screen={screen} draw={() => <Tables screen={screen} location={location} />} />
        <InTurn screen={screen} draw={() => <Queries screen={screen} location={location} />} />
        <InTurn
          screen={screen}
          draw={() => (
            <ScanCosts
              screen={screen}
              region={region}
              measured={measured}
              onMeasure={() => void this.#measure()}
              onCancel={() => this.#asking?.abort()}
            />
          )}
        />
      </div>
    );
  }

  async #measure(): Promise<void> {
    const { live } = this.props.screen;
    if (live === null || this.state.measured.kind === 'busy') return;
    const asking = new AbortController();
    this.#asking = asking;
    // What is still said of the bill before is no longer listened to.
    const tell = (measured: Measured) => {
      if (this.#asking === asking) this.setState({ measured });
    };
    tell({ kind: 'busy', share: null });
    tell(await measureParquet(live, asking.signal, tell));
  }
}
