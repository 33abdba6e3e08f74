// Makes `import text from './query.sql'` work: in Node through a hook, in Vite (site, tests) through a plugin.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const asModule = (text) => `export default ${JSON.stringify(text)};`;

/** Registers the hook in this process; modules loaded before it are not affected. */
export function loadSqlAsText() {
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('.sql')) return nextLoad(url, context);
      return { format: 'module', shortCircuit: true, source: asModule(readFileSync(new URL(url), 'utf8')) };
    },
  });
}

/** The same for Vite. */
export const sqlAsText = {
  name: 'sql-as-text',
  transform: (code, id) => (id.endsWith('.sql') ? { code: asModule(code), map: null } : undefined),
};
