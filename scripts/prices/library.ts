import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Region } from '#engine/pricing/region.ts';
import { found, problem, refuse, type Outcome } from './problem.ts';

/** One published list: where it lives officially and what its file is called offline. */
export interface ListName {
  readonly kind: 'offer' | 'feed';
  readonly url: string;
  readonly file: string;
}

/** Where lists are opened: the network, or a folder of files. Null = not there; problem `list-unreachable` = nobody knows. */
export interface Library {
  open(list: ListName): Promise<Outcome<Uint8Array | null>>;
}

const OFFERS = 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws';
const FEEDS = 'https://b0.p.awsstatic.com/pricing/2.0/meteredUnitMaps';
const NETWORK_TIMEOUT_MS = 120_000;

/** The regional offer file of a service, current version. */
export function offerName(offer: string, region: Region): ListName {
  return { kind: 'offer', url: `${OFFERS}/${offer}/current/${region}/index.json`, file: `${offer}-${region}.json` };
}

/** The feed behind a pricing page: all regions in one file. `ec2/natgateway` names a folder and a file. */
export function feedName(feed: string): ListName {
  const [folder = '', file = folder] = feed.split('/');
  return { kind: 'feed', url: `${FEEDS}/${folder}/USD/current/${file}.json`, file: `feed-${file}.json` };
}

/** A folder of saved lists, named as `offerName` and `feedName` say; bodies may be gzip. */
export function folderLibrary(folder: string): Library {
  return {
    async open({ file }) {
      try {
        return found(await readFile(path.join(folder, file)));
      } catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return isMissing ? found(null) : unreachable(file, error);
      }
    },
  };
}

/** AWS's own addresses. 403 and 404 mean that AWS has no such list. */
export function networkLibrary(get: typeof fetch = fetch): Library {
  return {
    async open({ url, file }) {
      try {
        const response = await get(url, { signal: AbortSignal.timeout(NETWORK_TIMEOUT_MS) });
        if (response.status === 403 || response.status === 404) return found(null);
        if (!response.ok) return unreachable(file, `${url} answered ${response.status}`);
        return found(new Uint8Array(await response.arrayBuffer()));
      } catch (error) {
        return unreachable(file, error);
      }
    },
  };
}

function unreachable(file: string, reason: unknown): Outcome<null> {
  const cause = reason instanceof Error && reason.cause instanceof Error ? reason.cause : reason;
  return refuse([
    problem('list-unreachable', file, { reason: cause instanceof Error ? cause.message : String(cause) }),
  ]);
}
