import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerer } from './answer.ts';
import { findFile } from './files.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder with the built site. */
  readonly root: string;
  /** Address to listen on; by default only this machine can reach it. */
  readonly host?: string;
  /** False for checks: they load each page once, and compressing it as well as a host does takes longer than showing it. */
  readonly compress?: boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const hostRules = new URL('../../vercel.json', import.meta.url);

/** Serves the built site as the host will: the headers, redirects and clean addresses of vercel.json, the page for 404. */
export async function startServer({
  port,
  root,
  host = '127.0.0.1',
  compress = true,
}: ServerOptions): Promise<RunningServer> {
  if (findFile(root, '/404.html') === undefined) throw new Error(`No built site in ${root}: run "npm run build" first`);
  const answer = answerer(root, JSON.parse(readFileSync(hostRules, 'utf8')) as object, compress);
  const server = createServer(({ method = 'GET', url = '/', headers }, response) => {
    const { status, headers: answered, body } = answer({ method, target: url, headers });
    response.writeHead(status, answered).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
