import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import type { DiagramNode } from '#viz/architecture/model.ts';
import type { DiagramData } from './diagram-data.ts';

/** One line of what a part costs, ready to be shown. */
export interface CostLine {
  readonly name: string;
  readonly amount: string;
  /** So much at that price, for each tier it fell into. */
  readonly sums: readonly string[];
  /** Address of the note of its list price in the page. */
  readonly source: string | null;
  /** Address of the note of the figure it belongs to, for what is no line of a bill. */
  readonly note: string;
}

export interface PanelProps {
  readonly data: DiagramData;
  readonly node: DiagramNode;
  /** What the list of parts says of it, as markup of the page itself. */
  readonly facts: string;
  readonly lines: readonly CostLine[];
  readonly isFailed: boolean;
}

/** Details of one part: what the list of parts says, what it costs line by line, and what can be done with it. */
export function Panel({ data, node, facts, lines, isFailed }: PanelProps): VNode {
  const { texts } = data;
  return (
    <>
      <div class="diagram-panel-head">
        <h3 class="diagram-panel-title">{node.name}</h3>
        <button type="button" class="icon-button" data-do="close" aria-label={texts.close}>
          <svg viewBox="0 0 16 16" width="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </div>
      <p>{node.role}</p>
      {node.failure !== null && (
        <FailButton at={node.id} text={isFailed ? texts.mend : texts.fail} isFailed={isFailed} />
      )}
      <dl class="facts" dangerouslySetInnerHTML={{ __html: facts }} />
      {lines.length > 0 && (
        <>
          <p class="label">{texts.lines}</p>
          <dl class="facts cost-lines">
            {lines.map((line, index) => (
              <LineFacts key={index} line={line} texts={texts} />
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** A line is derived where it stands; what leads on is named for where it leads. */
function LineFacts({ line, texts }: { readonly line: CostLine; readonly texts: DiagramData['texts'] }) {
  const { name, amount, sums, source, note } = line;
  return (
    <div>
      <dt>
        {name}
        {sums.map((sum) => (
          <span class="muted num" key={sum}>
            {sum}
          </span>
        ))}
        <a class="why" href={source ?? note}>
          {source === null ? texts.lineSource : texts.priceSource}
        </a>
      </dt>
      <dd class="num">{amount}</dd>
    </div>
  );
}

function FailButton({
  at,
  text,
  isFailed,
}: {
  readonly at: string;
  readonly text: string;
  readonly isFailed: boolean;
}) {
  return (
    <p class="button-row">
      <button type="button" class="button" data-do="fail" data-at={at} aria-pressed={isFailed}>
        {text}
      </button>
    </p>
  );
}

/** What happens while a part fails, in a sentence or three. */
export function failureSentence({ model, texts }: DiagramData, failed: string | null): string {
  const node = model.nodes.find(({ id }) => id === failed);
  if (!node?.failure) return '';
  const named = (ids: readonly string[]) =>
    ids.map((id) => model.nodes.find((each) => each.id === id)?.name ?? id).join(', ');
  const { stops, queues, lost } = node.failure;
  return [
    fill(texts.ifFails, { part: node.name }),
    stops.length > 0 ? fill(texts.stopsAre, { parts: named(stops) }) : texts.nothingStops,
    queues.length > 0 ? fill(texts.queuesAre, { parts: named(queues) }) : texts.nothingWaits,
    fill(texts.lostIs, { lost }),
  ].join(' ');
}
