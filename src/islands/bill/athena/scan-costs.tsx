import type { VNode } from 'preact';
import { LEAST_SCANNED, SCALES, scanCost } from '#engine/billing/athena/scan-cost.ts';
import type { AthenaPrice, AthenaPrices } from '#engine/billing/athena/athena-prices.ts';
import type { Region } from '#engine/pricing/region.ts';
import { SourceLink } from '#viz/why/source-link.tsx';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { Measured } from './measure.ts';

interface Props {
  readonly screen: Screen;
  readonly region: Region;
  readonly measured: Measured;
  readonly onMeasure: () => void;
}

/** What sizes start at while no file is open: one gigabyte. */
const EXAMPLE_BYTES = 1024 ** 3;
const RUNS = 1_000;

/** What a query costs at the size of this bill and of larger ones. */
export function ScanCosts(props: Props): VNode | null {
  const { screen, region } = props;
  const { texts, format } = screen;
  const words = texts.athena;
  const prices = screen.athena.find((one) => one.region === region);
  if (prices === undefined) return null;
  return (
    <>
      <h3>{words.cost}</h3>
      <p class="note">
        {say(words.costText, {
          price: priceText(prices.terabyte, screen),
          region: texts.regions[region],
          least: format.bytes(LEAST_SCANNED),
        })}
      </p>
      <SizeNote {...props} />
      <CostTable {...props} prices={prices} />
      <WhyCost screen={screen} prices={prices} />
    </>
  );
}

function SizeNote({ screen, measured, onMeasure }: Props): VNode {
  const { texts, format, facts, live } = screen;
  const words = texts.athena;
  const bytes = ownBytes(screen);
  if (bytes === null && measured.kind !== 'known') return <p class="note">{words.exampleSize}</p>;
  if (measured.kind === 'known' && bytes !== null)
    return (
      <p class="note">
        {say(words.measured, {
          parquet: format.bytes(measured.bytes),
          file: format.bytes(bytes),
          share: format.percent(measured.bytes / bytes, 0),
        })}
      </p>
    );
  return (
    <p class="note" aria-live="polite">
      {measured.kind === 'failed' ? say(words.measureFailed, { reason: measured.reason }) : words.notMeasured}{' '}
      {live !== null && facts !== null && (
        <button type="button" class="link-button" disabled={measured.kind === 'busy'} onClick={onMeasure}>
          {measured.kind === 'busy' ? words.measuring : words.measure}
        </button>
      )}
    </p>
  );
}

interface TableProps extends Props {
  readonly prices: AthenaPrices;
}

function CostTable(props: TableProps): VNode {
  const { screen, region, measured } = props;
  const { texts } = screen;
  const words = texts.athena;
  const isMeasured = measured.kind === 'known';
  const heads = [words.columnCsv, words.columnQuery, words.columnThousand];
  const more = isMeasured ? [words.columnParquet, words.columnQuery, words.columnThousand] : [];
  return (
    <div class="table-scroll" role="region" aria-labelledby="athena-cost" tabIndex={0}>
      <table class="ledger ledger-dense">
        <caption id="athena-cost">{say(words.costCaption, { region: texts.regions[region] })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnBytes}</th>
            {[...heads, ...more].map((head, index) => (
              <th key={index} scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCALES.map((times) => (
            <CostRow key={times} {...props} times={times} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CostRow({ screen, measured, prices, times }: TableProps & { readonly times: number }): VNode {
  const { texts, format } = screen;
  const cost = (bytes: number, runs: number) => {
    const usd = scanCost(bytes, prices.terabyte.usd);
    if (usd === null) return texts.athena.unknownPrice;
    // Two digits of what is far below a cent say enough.
    return runs === 1 ? format.usd(Number(usd.toPrecision(2)), 'rate') : format.usd(usd * runs, 'cents');
  };
  const sizes = [ownBytes(screen) ?? EXAMPLE_BYTES, ...(measured.kind === 'known' ? [measured.bytes] : [])];
  const cells = sizes.flatMap((bytes) => {
    const size = bytes * times;
    return [format.bytes(size), cost(size, 1), cost(size, RUNS)];
  });
  return (
    <tr>
      <th scope="row">{format.number(times)}</th>
      {cells.map((text, index) => (
        <td key={index} class="num">
          {text}
        </td>
      ))}
    </tr>
  );
}

function WhyCost({ screen, prices }: { readonly screen: Screen; readonly prices: AthenaPrices }): VNode {
  const { texts, format } = screen;
  const words = texts.athena;
  const least = format.bytes(LEAST_SCANNED);
  return (
    <details class="disclosure">
      <summary>{words.why}</summary>
      <p>{say(words.formula, { least, price: priceText(prices.terabyte, screen) })}</p>
      <ul>
        <li>
          {words.whyScan}: {priceText(prices.terabyte, screen)}.{' '}
          <SourceLink url={prices.terabyte.url} date={prices.terabyte.date} format={format} />
        </li>
        <li>
          {say(words.whyStored, { price: priceText(prices.storedGigabyte, screen) })}{' '}
          <SourceLink url={prices.storedGigabyte.url} date={prices.storedGigabyte.date} format={format} />
        </li>
        <li>
          {say(words.whyDpu, { price: priceText(prices.dpuHour, screen) })}{' '}
          <SourceLink url={prices.dpuHour.url} date={prices.dpuHour.date} format={format} />
        </li>
        <li>{words.whyFree}</li>
      </ul>
    </details>
  );
}

function priceText({ usd }: AthenaPrice, { texts, format }: Screen): string {
  return usd === null ? texts.athena.unknownPrice : format.usd(usd, 'rate');
}

/** What the reader's files come to; null for the demo account. */
function ownBytes({ facts }: Screen): number | null {
  return facts === null ? null : facts.files.reduce((sum, { bytes }) => sum + bytes, 0);
}
