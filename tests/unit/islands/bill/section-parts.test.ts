import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { LATE_NAMES, LATE_PARTS, LATE_SECTIONS } from '#islands/bill/view/late-sections.ts';
import type { Screen } from '#islands/bill/view/screen.ts';
import { screenOf } from '#islands/bill/view/screen.ts';
import { SECTION_NAMES, SECTION_PARTS, SECTIONS } from '#islands/bill/view/sections.tsx';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

/** Comes with the verdict. */
const WITH_VERDICT: readonly (keyof BillReport)[] = ['versions', 'rules'];

let report: Partial<BillReport> = {};

beforeAll(async () => {
  report = await reportCharges();
});

/** A screen that notes the parts of the report that are read of it; the currency of costs is known to every section. */
function watchedScreen(): { readonly screen: Screen; readonly read: ReadonlySet<string | symbol> } {
  const read = new Set<string | symbol>();
  const watched = new Proxy(report, {
    get: (parts, name) => {
      read.add(name);
      return Reflect.get(parts, name) as unknown;
    },
  });
  const screen = screenOf({
    ...{ locale: 'en', texts: billTexts('en'), report, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking: false, facts: null, widths: [700], athena: [], live: null },
  });
  return { screen: { ...screen, report: watched }, read };
}

describe('a section is drawn from no part of the report but those it is drawn anew for', () => {
  test.each(SECTION_NAMES)('%s', (name) => {
    const { screen, read } = watchedScreen();
    render(h(SECTIONS[name], { screen }));
    const parts = SECTION_PARTS[name];
    const known = parts.includes('verdict') ? [...parts, ...WITH_VERDICT] : parts;
    expect([...read].filter((part) => !known.some((one) => one === part))).toEqual([]);
    expect(parts.filter((part) => !read.has(part))).toEqual([]);
  });

  test.each(LATE_NAMES)('%s', async (name) => {
    const { screen, read } = watchedScreen();
    render(h(await LATE_SECTIONS[name](), { screen }));
    expect([...read].toSorted()).toEqual([...LATE_PARTS].toSorted());
  });
});
