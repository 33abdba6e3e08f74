import type { Region } from '#engine/pricing/region.ts';
import { feedName, offerName, type Library, type ListName } from './library.ts';
import type { PriceList } from './price-row.ts';
import { readBody } from './read-body.ts';
import { readFeed } from './read-feed.ts';
import { readOffer } from './read-offer.ts';
import type { Selector } from './selectors.ts';
import type { Outcome, Problem } from './problem.ts';

/** What one list turned out to be. */
type Loaded = { readonly list: PriceList } | { readonly problems: readonly Problem[] } | { readonly missing: string };

/** Opens each list once, however many rates and regions ask for it. */
export interface Lists {
  /** Lists that may hold a rate in a region: the offer file first, the feed after it. */
  of(selector: Selector, region: Region): Promise<readonly Loaded[]>;
}

/** Lists of a library, read on demand and kept. */
export function createLists(library: Library): Lists {
  const bodies = new Map<string, ReturnType<Library['open']>>();
  const parsed = new Map<string, Promise<Loaded>>();
  const open = (name: ListName): ReturnType<Library['open']> => {
    const body = bodies.get(name.url) ?? library.open(name);
    bodies.set(name.url, body);
    return body;
  };
  const load = (name: ListName, region: Region): Promise<Loaded> => {
    const key = `${name.url} ${region}`;
    const loaded = parsed.get(key) ?? open(name).then((body) => parse(body, name, region));
    parsed.set(key, loaded);
    return loaded;
  };
  return {
    of(selector, region) {
      const offer = selector.offer === undefined ? [] : [offerName(selector.offer, region)];
      const feed = selector.feed === undefined ? [] : [feedName(selector.feed)];
      return Promise.all([...offer, ...feed].map((name) => load(name, region)));
    },
  };
}

function parse(body: Outcome<Uint8Array | null>, { kind, url, file }: ListName, region: Region): Loaded {
  if (!body.ok) return body;
  if (body.value === null) return { missing: file };
  const json = readBody(body.value, file);
  if (!json.ok) return json;
  const read = kind === 'offer' ? readOffer : readFeed;
  const list: Outcome<PriceList> = read(json.value, file, url, region);
  return list.ok ? { list: list.value } : { problems: list.problems };
}
