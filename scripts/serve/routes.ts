import { getTransformedRoutes } from '@vercel/routing-utils';
import type { Route, RouteWithSrc } from '@vercel/routing-utils';

/** The parts of a request that a route may ask about. */
export interface Asked {
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export type Decision =
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'serve'; readonly headers: Readonly<Record<string, string>> };

/** What this server understands of a compiled route; anything else must not be ignored silently. */
const understood = new Set(['src', 'headers', 'status', 'continue', 'has']);

function isUnderstood(route: Route): route is RouteWithSrc {
  return 'src' in route && Object.keys(route).every((key) => understood.has(key));
}

/** Compiles vercel.json with the host's own compiler. Throws on a mistake or on a feature this server does not have. */
export function compileRoutes(config: object): readonly RouteWithSrc[] {
  const { routes, error } = getTransformedRoutes(config);
  if (error) throw new Error(`vercel.json: ${error.message}`);
  return (routes ?? []).map((route) => {
    if (!isUnderstood(route)) throw new Error(`vercel.json: not supported here: ${JSON.stringify(route)}`);
    return route;
  });
}

function hasAll({ has = [] }: RouteWithSrc, asked: Asked): boolean {
  return has.every((condition) => {
    if (condition.type !== 'header') throw new Error(`vercel.json: condition not supported here: ${condition.type}`);
    const value = [asked.headers[condition.key.toLowerCase()] ?? []].flat().join(', ');
    if (condition.value === undefined) return value !== '';
    if (typeof condition.value !== 'string') throw new Error('vercel.json: a condition must be a pattern');
    return new RegExp(`^(?:${condition.value})$`).test(value);
  });
}

/** Fills `$1`… with what the route captured; a part that did not take part is empty. */
const filled = (template: string, match: RegExpExecArray) =>
  template.replace(/\$(\d)/g, (_reference, index: string) => match[Number(index)] ?? '');

/**
 * Where a redirect leads, or undefined if the route is none. Slashes are collapsed, so that no path can name another host.
 */
function redirectOf(route: RouteWithSrc, match: RegExpExecArray, search: string): Decision | undefined {
  const template = route.headers?.['Location'];
  if (template === undefined || route.status === undefined) return undefined;
  const location = filled(template, match).replace(/\/{2,}/g, '/') + search;
  return { kind: 'redirect', status: route.status, location };
}

/** Walks the routes as the host does: a redirect ends the walk, headers add up and the last one of a name wins. */
export function decideRoute(routes: readonly RouteWithSrc[], asked: Asked): Decision {
  const headers: Record<string, string> = {};
  for (const route of routes) {
    const match = new RegExp(route.src, 'i').exec(asked.path);
    if (!match || !hasAll(route, asked)) continue;
    const redirect = redirectOf(route, match, asked.search);
    if (redirect) return redirect;
    for (const [name, value] of Object.entries(route.headers ?? {})) headers[name] = filled(value, match);
    if (!route.continue) break;
  }
  return { kind: 'serve', headers };
}
