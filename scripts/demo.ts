/** `node scripts/demo.ts`: makes the files of the demo, if they are not those of the present sources. */
import { DEMO_FOLDER } from './demo/demo-files.ts';
import { ensureDemo } from './demo/ensure-demo.ts';

console.log((await ensureDemo()) ? `Made ${DEMO_FOLDER}/.` : `${DEMO_FOLDER}/ is up to date.`);
