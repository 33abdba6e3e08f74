import type { IncomingHttpHeaders } from 'node:http';
import { fileReader, findFile } from './files.ts';
import { compileRoutes, decideRoute } from './routes.ts';

export interface Question {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer;
}

const plain = (status: number, headers: Readonly<Record<string, string>>): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
});

function splitTarget(target: string): { path: string; search: string } {
  const end = target.indexOf('?');
  return end < 0 ? { path: target, search: '' } : { path: target.slice(0, end), search: target.slice(end) };
}

/** Answers questions about the site in `root` by the host's rules in `config` (the content of vercel.json); as it lies on disk unless `compress`. */
export function answerer(root: string, config: object, compress = true): (question: Question) => Answer {
  const routes = compileRoutes(config);
  const read = fileReader();

  const answerFile = (
    path: string,
    { headers: asked, method }: Question,
    rules: Readonly<Record<string, string>>,
  ): Answer => {
    const found = findFile(root, path);
    const file = found ?? findFile(root, '/404.html');
    if (file === undefined) return plain(404, rules);
    const served = read(file, compress ? [asked['accept-encoding'] ?? []].flat().join(',') : '');
    const headers = { ...rules, ...served.headers };
    if (found && asked['if-none-match'] === served.headers.ETag) return { status: 304, headers };
    return { status: found ? 200 : 404, headers, ...(method === 'GET' && { body: served.body }) };
  };

  return (question) => {
    if (!['GET', 'HEAD'].includes(question.method)) return plain(405, { Allow: 'GET, HEAD' });
    const { path, search } = splitTarget(question.target);
    const decision = decideRoute(routes, { path, search, headers: question.headers });
    if (decision.kind === 'redirect') return plain(decision.status, { Location: decision.location });
    return answerFile(path, question, decision.headers);
  };
}
