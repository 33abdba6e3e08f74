import { copyLink } from '#browser/copy-link.ts';
import { fill } from '#i18n/fill.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import { chosenOption } from './view/actions.tsx';
import type { CalculatorView } from './view/context.ts';

/** What a button does outside the calculator: clipboard, printer, files. `report` tells the reader how it went. */
export async function act(action: string, view: CalculatorView, report: (text: string) => void): Promise<void> {
  const { words } = view.texts;
  if (action === 'copy') report((await copyLink(encodeQuery(view.state.inputs))) ? words.copied : words.copyFailed);
  else if (action === 'print') print();
  else if (action === 'csv' || action === 'json' || action === 'focus') {
    const { saveExport } = await import('./export/save-export.ts');
    report(fill(words.exported, { file: saveExport(action, view, chosenOption(view)) }));
  }
}
