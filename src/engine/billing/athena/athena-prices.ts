import type { PriceBook } from '../../pricing/price-book.ts';
import type { Rate } from '../../pricing/rate.ts';
import type { Region } from '../../pricing/region.ts';

/** A price with where it was read; null: not known in the region. */
export interface AthenaPrice {
  readonly usd: number | null;
  readonly url: string;
  readonly date: string;
}

/** What Athena and the files it reads cost in one region. */
export interface AthenaPrices {
  readonly region: Region;
  /** A terabyte scanned. */
  readonly terabyte: AthenaPrice;
  /** An hour of one DPU of provisioned capacity. */
  readonly dpuHour: AthenaPrice;
  /** A gigabyte kept in S3 Standard for a month, of the first ones. */
  readonly storedGigabyte: AthenaPrice;
}

/** Takes from a price book what the page says of Athena. */
export function athenaPrices(book: PriceBook): AthenaPrices {
  const price = (id: string) => priceOf(book.rates.get(id));
  return {
    region: book.region,
    terabyte: price('athena.query-tb'),
    dpuHour: price('athena.provisioned-dpu-hour'),
    storedGigabyte: price('s3.standard-gb-month'),
  };
}

function priceOf(rate: Rate | undefined): AthenaPrice {
  const [first] = rate?.tiers ?? [];
  return {
    usd: first === undefined ? null : Number(first.price),
    url: rate?.source.url ?? '',
    date: rate?.source.date ?? '',
  };
}
