import type { VNode } from 'preact';
import type { TagReport } from '#engine/billing/analysis/tag-report.ts';
import type { RuleId } from '#engine/billing/rules/rule-ids.ts';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { findingWriter } from '../findings/finding-writer.ts';
import { criterionText } from '../findings/rule-words.ts';
import { BillFigure } from './bill-figure.tsx';
import { FindingsByRule } from './findings-by-rule.tsx';
import { InTurn } from './in-turn.tsx';
import { Pending } from './pending.tsx';
import { QueryWhy } from './query-why.tsx';
import type { Screen } from './screen.ts';
import { TagPolicyForm } from './tag-policy-form.tsx';
import { coverageTable, resourcesTable, servicesTable } from './tag-tables.ts';

const RULES: readonly RuleId[] = ['missing-tags', 'inferable-tags'];
/** Where the tags that are asked for by default come from. */
const SOURCE = 'https://www.finops.org/framework/capabilities/allocation/';

/** How well use is tagged by cost, what lacks tags, and the tags to ask for. */
export function TagsSection({ screen }: { readonly screen: Screen }): VNode {
  const { report, texts, locale } = screen;
  const { tags: words } = texts;
  const { tags } = report;
  if (tags === undefined) return <Pending screen={screen} />;
  if (tags === null) return <p>{words.noColumn}</p>;
  const writer = findingWriter(texts.findings, locale);
  return (
    <>
      <Coverage tags={tags} screen={screen} writer={writer} />
      <details class="disclosure">
        <summary>{words.policyTitle}</summary>
        <TagPolicyForm screen={screen} />
      </details>
      <InTurn screen={screen} draw={() => <FindingsByRule screen={screen} rules={RULES} />} />
      <InTurn screen={screen} draw={() => <Dearest tags={tags} screen={screen} writer={writer} />} />
    </>
  );
}

interface Props {
  readonly tags: TagReport;
  readonly screen: Screen;
  readonly writer: FindingWriter;
}

function Coverage({ tags, screen, writer }: Props): VNode {
  const { tags: words } = screen.texts;
  const { metric } = screen.viewOf('tags');
  const rule = screen.report.rules?.find(({ id, until }) => id === 'missing-tags' && until === null);
  return (
    <BillFigure
      id="tag-coverage"
      screen={screen}
      finding={findingOf(tags, screen, writer)}
      read={fill(words.coverageRead, { metric })}
      table={coverageTable(tags, { words, writer, metric })}
      tableTitle={fill(words.coverageCaption, { metric })}
      source={
        <a href={SOURCE} rel="external">
          {words.source}
        </a>
      }
      why={
        <>
          {rule !== undefined && <p>{criterionText(rule, writer)}</p>}
          <QueryWhy screen={screen} query="tag-cost" metric={metric} />
        </>
      }
    >
      <ul class="bars tag-bars" role="list">
        {tags.coverage.map(({ key, share }) => (
          <li key={key} class="bar">
            <span class="bar-name">{key}</span>
            <svg class="bar-track" aria-hidden="true">
              <rect width={`${Math.round((1 - share) * 1000) / 10}%`} height="100%" />
            </svg>
            <span class="bar-value num">{writer.format.percent(1 - share)}</span>
          </li>
        ))}
      </ul>
    </BillFigure>
  );
}

/** The tag that least of the cost carries. */
function findingOf({ coverage }: TagReport, { texts }: Screen, { format }: FindingWriter): string {
  const worst = coverage.reduce((a, b) => (b.share > a.share ? b : a), { key: '', share: 0 });
  if (worst.share === 0) return texts.tags.coverageAll;
  return fill(texts.tags.coverageWorst, { key: worst.key, share: format.percent(1 - worst.share) });
}

function Dearest({ tags, screen, writer }: Props): VNode | null {
  const { locale } = screen;
  const { tags: words } = screen.texts;
  if (tags.services.length === 0) return null;
  const told = { words, writer, metric: screen.viewOf('tags').metric };
  const tables: readonly (readonly [string, DataTable])[] = [
    ['untagged-services', servicesTable(tags, told)],
    ['untagged-resources', resourcesTable(tags, told)],
  ];
  return (
    <details class="disclosure">
      <summary>{words.untaggedTitle}</summary>
      <div class="stack">
        {tables.map(
          ([id, table]) =>
            table.rows.length > 0 && (
              <DataTableView key={id} id={id} table={table} compareText={(a, b) => compareText(a, b, locale)} />
            ),
        )}
      </div>
    </details>
  );
}
