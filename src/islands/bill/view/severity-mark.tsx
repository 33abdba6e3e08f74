import type { VNode } from 'preact';
import type { Severity } from '#engine/billing/rules/finding.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';

/** Bars of the mark, of three: told by shape and word, not by colour alone. */
const LIT: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 };
const BARS = [1, 2, 3] as const;

/** How much a finding matters: a word and three rising bars. */
export function SeverityMark({
  severity,
  words,
}: {
  readonly severity: Severity;
  readonly words: BillTexts['findings'];
}): VNode {
  return (
    <span class={`severity is-${severity}`}>
      <svg viewBox="0 0 14 12" aria-hidden="true">
        {BARS.map((bar) => (
          <rect
            key={bar}
            class={bar <= LIT[severity] ? 'is-lit' : undefined}
            x={(bar - 1) * 5}
            y={12 - bar * 4}
            width={4}
            height={bar * 4}
          />
        ))}
      </svg>
      {words[`severity.${severity}`]}
    </span>
  );
}
