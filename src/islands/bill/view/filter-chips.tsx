import type { VNode } from 'preact';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import type { Issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { dropValue, VIEW_FIELDS } from '../state.ts';
import { dimensionName } from './dimension-name.ts';
import { issueSentence } from './issue-sentence.ts';
import { lookAt, say } from './screen.ts';

interface Props {
  readonly locale: Locale;
  readonly texts: BillTexts;
  readonly view: BillView;
  readonly issues: readonly Issue[];
}

/** What of the bill is shown, each filter with a button that removes it. Nothing where all of it is. */
export function FilterChips(props: Props): VNode {
  const { texts, view, issues } = props;
  const chips = chipsOf(props);
  // What has no field of its own to be said at.
  const unusable = issues.filter(({ path }) => !VIEW_FIELDS.some((field) => field === path));
  return (
    <div class="bill-filters">
      {chips.length > 0 && (
        <>
          <span class="field-label">{texts.controls.filters}</span>
          <ul class="bill-chips" role="list">
            {chips.map((chip) => (
              <ChipItem key={chip.name} chip={chip} texts={texts} />
            ))}
          </ul>
          <button type="button" class="link-button" {...lookAt({ ...view, only: [], from: null, to: null })}>
            {texts.controls.wholeBill}
          </button>
        </>
      )}
      {unusable.map((issue) => (
        <p key={issue.path} class="field-error">
          {issue.path}: {issueSentence(issue, texts)}
        </p>
      ))}
    </div>
  );
}

/** A filter and the view without it. */
interface Chip {
  readonly name: string;
  readonly without: BillView;
}

function chipsOf({ locale, texts, view }: Props): readonly Chip[] {
  const days = daysText(view, locale, texts);
  const values = view.only.flatMap((filter) => filter.values.map((value) => ({ dimension: filter.dimension, value })));
  return [
    ...values.map(({ dimension, value }) => ({
      name: `${dimensionName(dimension, texts)}: ${value ?? texts.words.noValue}`,
      without: dropValue(view, dimension, value),
    })),
    ...(days === null ? [] : [{ name: days, without: { ...view, from: null, to: null } }]),
  ];
}

function ChipItem({ chip, texts }: { readonly chip: Chip; readonly texts: BillTexts }): VNode {
  return (
    <li>
      <button
        type="button"
        class="bill-chip"
        aria-label={say(texts.controls.removeFilter, { filter: chip.name })}
        {...lookAt(chip.without)}
      >
        <span>{chip.name}</span>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function daysText({ from, to }: BillView, locale: Locale, { controls }: BillTexts): string | null {
  const written = {
    from: from === null ? '' : formatDate(from, locale),
    to: to === null ? '' : formatDate(to, locale),
  };
  if (from !== null) return say(to === null ? controls.daysFrom : controls.days, written);
  return to === null ? null : say(controls.daysTo, written);
}
