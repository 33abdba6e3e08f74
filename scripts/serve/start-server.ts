import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileReader, findFile } from './files.ts';
import { compileRoutes, decideRoute } from './routes.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder with the built site. */
  readonly root: string;
  /** Rules of the host, by default vercel.json of this project. */
  readonly config?: object;
  /** Address to listen on, by default this machine only. */
  readonly host?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const readConfig = (): object => JSON.parse(readFileSync(new URL('../../vercel.json', import.meta.url), 'utf8')) as object;

function splitTarget(target = '/'): { path: string; search: string } {
  const end = target.indexOf('?');
  return end < 0 ? { path: target, search: '' } : { path: target.slice(0, end), search: target.slice(end) };
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end();
}

function siteHandler({ root, config = readConfig() }: ServerOptions): Handler {
  const routes = compileRoutes(config);
  const read = fileReader();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
    const { path, search } = splitTarget(request.url);
    const decision = decideRoute(routes, { path, search, headers: request.headers });
    if (decision.kind === 'redirect') return refuse(response, decision.status, { Location: decision.location });

    const found = findFile(root, path);
    const file = found ?? findFile(root, '/404.html');
    if (file === undefined) return refuse(response, 404, decision.headers);
    const served = read(file, [request.headers['accept-encoding']].flat().join(','));
    const headers: Record<string, string | number> = { ...decision.headers, ETag: served.etag, Vary: 'Accept-Encoding' };
    if (found && request.headers['if-none-match'] === served.etag) return void response.writeHead(304, headers).end();
    if (served.encoding !== 'identity') headers['Content-Encoding'] = served.encoding;
    response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': served.type, 'Content-Length': served.body.length });
    response.end(request.method === 'HEAD' ? undefined : served.body);
  };
}

/** Serves the built site as the host will: the headers, redirects and clean addresses of vercel.json, the page for 404. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  if (findFile(options.root, '/404.html') === undefined) {
    throw new Error(`No built site in ${join(options.root)}: run "npm run build" first`);
  }
  const server = createServer(siteHandler(options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
