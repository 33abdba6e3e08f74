import { existsSync } from 'node:fs';
import { startServer } from '../../scripts/serve/start-server.ts';
import { dist } from '../../scripts/check/site-files.ts';

/** Serves dist/ for all tests of a run as `npm start` does, but not compressed; the address travels in SITE_URL. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync(dist)) throw new Error('There is no dist/: run npm run build first.');
  const server = await startServer({ port: 0, root: dist, compress: false });
  process.env['SITE_URL'] = server.url;
  return async () => server.close();
}
