/**
 * Takes from the machine-readable models of FOCUS what we check bills by, and writes it, compact, to the engine.
 *
 *   node scripts/billing/derive-focus-model.ts --from <model-1.2.json> --columns <focus-1.4-model.json> --read 2026-11-21
 *
 * The models are not part of this repository: model-1.2.json is finopsfoundation/focus_validator, focus_validator/rules/; the columns of
 * 1.4 are guymano/focus-data-toolkit, src/focus_data_toolkit/model/focus_1_4_model.json. `--read` is the day they were read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { encodeFocusModel } from './focus-model/encode-focus-model.ts';

const OUT = path.resolve(import.meta.dirname, '../../src/engine/billing/conformance/focus-model.json');
const BAD_INPUT = 2;

const { values } = parseArgs({
  options: { from: { type: 'string' }, columns: { type: 'string' }, read: { type: 'string' } },
});
const { from, columns, read } = values;
if (from === undefined || columns === undefined || read === undefined) {
  console.error('needs --from <model-1.2.json> --columns <focus-1.4-model.json> --read <YYYY-MM-DD>');
  process.exitCode = BAD_INPUT;
} else {
  writeFileSync(OUT, encodeFocusModel(readFileSync(from, 'utf8'), readFileSync(columns, 'utf8'), read));
}
