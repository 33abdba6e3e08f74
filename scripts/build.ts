/** `npm run build`: always builds; `astro build` does the work. */
import { buildSite } from './build/build-site.ts';

const { code, output } = await buildSite({ force: true });
console.log(output.trim());
process.exitCode = code;
