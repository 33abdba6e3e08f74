import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { pluralForm } from '#i18n/plural-form.ts';
import { failureMarks } from '#viz/architecture/failure-marks.ts';
import { badgeOf } from './badges.ts';
import type { Costs } from './badges.ts';
import type { DiagramData } from './diagram-data.ts';
import type { StateKey, ViewState } from './state.ts';

/** Where the reader is, in words: "Pix stream, Kinesis, $102, leads to 3 parts". */
export function placeSpoken(
  data: DiagramData,
  id: string,
  { overlay, failed }: Pick<ViewState, 'overlay' | 'failed'>,
  costs: Costs,
): string {
  const { model, texts, locale } = data;
  const node = model.nodes.find((each) => each.id === id);
  if (node === undefined) return '';
  const leads = new Set(model.edges.filter(({ from }) => from === id).map(({ to }) => to)).size;
  const onward =
    leads === 0
      ? texts.endHere
      : fill(texts[`leads_${pluralForm(leads, locale)}`], { count: formatNumber(leads, locale) });
  const badge = badgeOf(data, overlay, costs, node) ?? (overlay === 'cost' ? texts.noCost : '');
  const mark = failureMarks(model, failed, texts).get(id);
  return [node.name, node.service, badge, mark?.word ?? '', onward].filter((part) => part !== '').join(', ');
}

/** How many parts a search leaves. */
export function foundSpoken({ texts, locale }: DiagramData, count: number): string {
  return fill(texts[`found_${pluralForm(count, locale)}`], { count: formatNumber(count, locale) });
}

/** What of a link could not be used; nothing where all of it could. */
export function unusedSpoken({ texts }: Pick<DiagramData, 'texts'>, keys: readonly StateKey[]): string {
  if (keys.length === 0) return '';
  return fill(texts.linkIssue, { parts: keys.map((key) => texts[`link.${key}`]).join(', ') });
}
