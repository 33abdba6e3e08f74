import { saveCsv } from '#browser/save-csv.ts';
import { saveFile } from '#browser/save-file.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { CalculatorView } from '../view/context.ts';
import type { ExportKind } from './export-file.ts';
import { exportFile } from './export-file.ts';

/** Hands what is on screen to the reader as a file, and gives its name. */
export function saveExport(kind: ExportKind, view: CalculatorView, chosen: OptionId): string {
  const { name, type, text } = exportFile(kind, view, chosen);
  if (kind === 'csv') saveCsv(name, text);
  else saveFile(name, type, text);
  return name;
}
