// Serves the demo's files under /demo/ while developing; a build copies them into the site (build/build-site.ts).
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../.cache/demo');
const NAME = /^\/([\w.-]+)$/;

/** A plugin of Vite. */
export const demoFiles = {
  name: 'demo-files',
  configureServer(server) {
    server.middlewares.use('/demo', (request, response, next) => {
      const name = NAME.exec(new URL(request.url, 'http://localhost').pathname)?.[1];
      const file = path.join(folder, name ?? '');
      if (name === undefined || !existsSync(file)) return next();
      createReadStream(file).pipe(response);
    });
  },
};
