import type { ComponentChildren, VNode } from 'preact';
import { LEAST_SCANNED, LEAST_SOURCE, SCALES } from '#engine/billing/athena/scan-cost.ts';
import type { AthenaPrice, AthenaPrices } from '#engine/billing/athena/athena-prices.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { LayerSize } from '#engine/billing/athena/layer-size.ts';
import { SourceLink } from '#viz/why/source-link.tsx';
import { Reported } from '../view/reported.tsx';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { Measured } from './measure.ts';
import { QueryCosts } from './query-costs.tsx';
import { scanCostText } from './scan-cost-text.ts';

interface Props {
  readonly screen: Screen;
  readonly region: Region;
  readonly measured: Measured;
  readonly onMeasure: () => void;
  readonly onCancel: () => void;
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
      {screen.live !== null && <QueryCosts {...props} prices={prices} />}
      <WhyCost screen={screen} prices={prices} />
    </>
  );
}

function SizeNote(props: Props): VNode {
  const { screen, measured, onMeasure, onCancel } = props;
  const { texts, format, live } = screen;
  const words = texts.athena;
  if (measured.kind === 'known') return <p class="note">{sizeText(screen, measured.size)}</p>;
  return (
    <p class="note" aria-live="polite">
      {unmeasured(screen, measured)}{' '}
      {measured.kind === 'busy' && (
        <>
          {words.measuring} {measured.share !== null && format.percent(measured.share, 0)}{' '}
          <button type="button" class="link-button" onClick={onCancel}>
            {texts.sql.cancel}
          </button>
        </>
      )}
      {live !== null && measured.kind !== 'busy' && (
        <button type="button" class="link-button" onClick={onMeasure}>
          {ownBytes(screen) === null ? words.measureDemo : words.measure}
        </button>
      )}
    </p>
  );
}

/** Why the size is not known. */
function unmeasured(screen: Screen, measured: Exclude<Measured, { kind: 'known' }>): ComponentChildren {
  const { athena: words } = screen.texts;
  if (measured.kind === 'failed') return <Reported text={words.measureFailed} reason={measured.reason} />;
  if (measured.kind === 'not-fetched') return words.measureNotFetched;
  return ownBytes(screen) === null ? words.exampleSize : words.notMeasured;
}

/** All rows were written: nothing is scaled. */
function sizeText(screen: Screen, { rows, bytes }: LayerSize): string {
  const { texts, format } = screen;
  const words = texts.athena;
  const file = ownBytes(screen);
  const values = { rows: format.number(rows), parquet: format.bytes(bytes) };
  if (file === null) return say(words.measuredDemo, values);
  return say(words.measured, { ...values, file: format.bytes(file), share: format.percent(bytes / file, 0) });
}

interface TableProps extends Props {
  readonly prices: AthenaPrices;
}

function CostTable(props: TableProps): VNode {
  const { screen, region, measured } = props;
  const { texts } = screen;
  const words = texts.athena;
  const isMeasured = measured.kind === 'known';
  const heads = hasFileSize(props) ? [words.columnCsv, words.columnQuery, words.columnThousand] : [];
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

/** Of the demo account only the measured size is its own: the example would stand beside it as if it were the same bill. */
function hasFileSize({ screen, measured }: Pick<Props, 'screen' | 'measured'>): boolean {
  return measured.kind !== 'known' || ownBytes(screen) !== null;
}

function CostRow({ screen, measured, prices, times }: TableProps & { readonly times: number }): VNode {
  const { format } = screen;
  const cost = (bytes: number, runs: number) => scanCostText(bytes, runs, prices.terabyte, screen);
  const sizes = [
    ...(hasFileSize({ screen, measured }) ? [ownBytes(screen) ?? EXAMPLE_BYTES] : []),
    ...(measured.kind === 'known' ? [measured.size.bytes] : []),
  ];
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
          {say(words.whyLeast, { least })} <a href={LEAST_SOURCE}>{new URL(LEAST_SOURCE).host}</a>
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
