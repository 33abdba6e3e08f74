import type { VNode } from 'preact';
import type { Conformance, ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { fill } from '#i18n/fill.ts';
import { ConformanceTable } from './conformance-table.tsx';
import { DefectList } from './defect-list.tsx';
import { MoreNote } from './more-note.tsx';
import { Pending } from './pending.tsx';
import type { Screen } from './screen.ts';

/** Findings that stand open, and with those folded away: more than anybody reads. */
const SHOWN = 10;
const MOST = 200;
/** The version of FOCUS whose requirements model files are held against. */
const SOURCE = 'https://focus.finops.org/focus-specification/v1-2/';

type Checked = Extract<Conformance, { kind: 'checked' }>;

/** How the file conforms to FOCUS: how many checks it passes, what it does not and what those rows cost, and rules that are wrong themselves. */
export function ConformanceSection({ screen }: { readonly screen: Screen }): VNode {
  const { conformance } = screen.report;
  const { conformance: words } = screen.texts;
  if (conformance === undefined) return <Pending screen={screen} />;
  if (conformance.kind === 'not-applicable')
    return (
      <p>
        {words.notFocus} <a href="#lineage">{words.lineage}</a>.
      </p>
    );
  const { findings } = conformance;
  const own = findings.filter(({ defect }) => defect === undefined);
  const defects = findings.filter(({ defect }) => defect !== undefined);
  return (
    <>
      <p class="conformance-headline">{headline(conformance, own, screen)}</p>
      {own.length > 0 && <Found findings={own} screen={screen} />}
      {defects.length > 0 && <DefectList findings={defects} screen={screen} />}
      <p class="figure-source">
        <a href={SOURCE} rel="external">
          {words.source}
        </a>
      </p>
    </>
  );
}

/** How many checks the file passes, and what the rest of them touch. */
function headline(
  { version, checks, touched }: Checked,
  own: readonly ConformanceFinding[],
  { texts, format, cost, viewOf }: Screen,
): string {
  const { conformance: words } = texts;
  const passed = fill(words.headline, {
    version,
    passed: format.number(checks - own.length),
    checks: format.number(checks),
  });
  if (own.length === 0) return `${passed} ${words.nothing}`;
  const findings = fill(words[`findings_${format.plural(own.length)}`], { count: format.number(own.length) });
  if (touched.rows === 0) return `${passed} ${fill(words.columnsOnly, { findings })}`;
  const inRows = own.filter(({ id, rows }) => rows > 0 && !id.endsWith('.present')).length;
  const part = inRows < own.length ? 'partTouched' : 'touched';
  const rest = fill(touched.cost === null ? words[`${part}Unknown`] : words[part], {
    findings,
    inRows: format.number(inRows),
    rows: fill(words[`rows_${format.plural(touched.rows)}`], { count: format.number(touched.rows) }),
    cost: touched.cost === null ? '' : cost(touched.cost),
    metric: viewOf('conformance').metric,
  });
  return `${passed} ${rest}`;
}

interface FoundProps {
  readonly findings: readonly ConformanceFinding[];
  readonly screen: Screen;
}

function Found({ findings, screen }: FoundProps): VNode {
  const { conformance: words } = screen.texts;
  const { metric } = screen.viewOf('conformance');
  return (
    <>
      <p class="note">{words.once}</p>
      {findings.some(({ cost }) => cost === null) && <p class="note">{fill(words.unknownWhy, { metric })}</p>}
      <ConformanceTable
        id="conformance-worst"
        caption={words.caption}
        findings={findings.slice(0, SHOWN)}
        screen={screen}
      />
      <Rest findings={findings.slice(SHOWN)} screen={screen} />
    </>
  );
}

function Rest({ findings, screen }: FoundProps): VNode | null {
  const { texts, format, live } = screen;
  const { conformance: words } = texts;
  if (findings.length === 0) return null;
  const count = fill(words[`more_${format.plural(findings.length)}`], { count: format.number(findings.length) });
  if (live === null) return <MoreNote count={count} screen={screen} />;
  return (
    <details class="disclosure">
      <summary>{count}</summary>
      <ConformanceTable
        id="conformance-rest"
        caption={words.captionRest}
        findings={findings.slice(0, MOST)}
        screen={screen}
      />
      {findings.length > MOST && (
        <p class="note">{fill(words.unlisted, { count: format.number(findings.length - MOST) })}</p>
      )}
    </details>
  );
}
