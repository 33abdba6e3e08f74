import type { VNode } from 'preact';
import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import type { Region } from '#engine/pricing/region.ts';
import { isRegion } from '#engine/pricing/region.ts';
import type { Screen } from '../view/screen.ts';

interface Props {
  readonly screen: Screen;
  readonly typed: string;
  readonly region: Region;
  readonly onLocation: (text: string) => void;
  readonly onRegion: (region: Region) => void;
}

/** Where the reader's files lie, and in which region. */
export function PlaceFields(props: Props): VNode {
  return (
    <div class="athena-fields no-print">
      <Location {...props} />
      <Regions {...props} />
    </div>
  );
}

function Location({ screen, typed, onLocation }: Props): VNode {
  const { athena: words } = screen.texts;
  const isBad = decodeS3Location(typed) === null;
  return (
    <label class="field">
      <span class="field-label">{words.location}</span>
      <input
        id="athena-location"
        class="athena-location"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={1_024}
        value={typed}
        disabled={screen.live === null}
        aria-invalid={isBad}
        aria-describedby="athena-location-help"
        onInput={({ currentTarget }) => onLocation(currentTarget.value)}
      />
      <span class={isBad ? 'field-error' : 'field-help'} id="athena-location-help" aria-live="polite">
        {isBad ? words.locationError : words.locationHelp}
      </span>
    </label>
  );
}

function Regions({ screen, region, onRegion }: Props): VNode {
  const { athena: words, regions } = screen.texts;
  return (
    <label class="field">
      <span class="field-label">{words.region}</span>
      <select
        id="athena-region"
        class="select"
        disabled={screen.live === null}
        value={region}
        onChange={({ currentTarget: { value } }) => isRegion(value) && onRegion(value)}
      >
        {screen.athena.map((prices) => (
          <option key={prices.region} value={prices.region} selected={prices.region === region}>
            {regions[prices.region]} ({prices.region})
          </option>
        ))}
      </select>
    </label>
  );
}
