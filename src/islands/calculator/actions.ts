import { fill } from '#i18n/fill.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import { chosenOption } from './view/actions.tsx';
import type { CalculatorView } from './view/context.ts';

/** What a button does outside the calculator: clipboard, printer, files. `report` tells the reader how it went. */
export async function act(action: string, view: CalculatorView, report: (text: string) => void): Promise<void> {
  if (action === 'copy') report(await copyLink(view));
  else if (action === 'print') print();
  else if (action === 'csv' || action === 'json' || action === 'focus') {
    const { exportFile } = await import('./export/export-file.ts');
    const file = exportFile(action, view, chosenOption(view));
    download(file.name, file.type, file.text);
    report(fill(view.texts.words.exported, { file: file.name }));
  }
}

async function copyLink({ state, texts }: CalculatorView): Promise<string> {
  const query = encodeQuery(state.inputs);
  try {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}${query && `?${query}`}`);
    return texts.words.copied;
  } catch {
    // No permission: the address bar holds the same link.
    return texts.words.copyFailed;
  }
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
