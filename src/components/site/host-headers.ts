/** What `vercel.json` tells the host to send with every page; the pages show it so that what they say is what is sent. */
export interface HostHeader {
  readonly key: string;
  readonly value: string;
}

interface HostFile {
  readonly headers: readonly { readonly source: string; readonly headers: readonly HostHeader[] }[];
}

const EVERY_PATH = '/(.*)';
const [host] = Object.values(import.meta.glob<HostFile>('/vercel.json', { eager: true, import: 'default' }));

/** The headers of every path, in the order of the file. Throws when the file has none. */
export function hostHeaders(): readonly HostHeader[] {
  const found = host?.headers.find(({ source }) => source === EVERY_PATH)?.headers;
  if (found === undefined) throw new Error(`vercel.json sends no headers with ${EVERY_PATH}`);
  return found;
}

/** The content security policy, directive by directive. */
export function policyDirectives(): readonly { readonly name: string; readonly sources: string }[] {
  const policy = hostHeaders().find(({ key }) => key === 'Content-Security-Policy')?.value;
  if (policy === undefined) throw new Error('vercel.json sends no Content-Security-Policy');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      return { name, sources: sources.join(' ') };
    });
}
