import type { VNode } from 'preact';
import { arrowPath, edgePath } from '../architecture/edge-path.ts';
import type { PlacedBox, Placement } from '../architecture/model.ts';
import { fixed } from '../kit/fixed.ts';
import { textWidth } from '../kit/text-width.ts';
import { wrapWords } from '../kit/wrap-words.ts';
import type { DecisionGraph, GraphRecord } from './model.ts';
import { shorten } from './shorten.ts';

/** Size of a record's box: with its title on a wide screen, with its number alone on a phone. */
export const RECORD_BOX = { wide: { width: 128, height: 94 }, narrow: { width: 38, height: 30 } } as const;
export type Arrangement = keyof typeof RECORD_BOX;

const PADDING = 8;
const SIZE = 12;
const LINE = 15;
const TITLE_LINES = 4;

export interface DecisionGraphProps {
  readonly graph: DecisionGraph;
  readonly layout: Placement;
  readonly arrangement: Arrangement;
  /** What the drawing is called for those who do not see it. */
  readonly label: string;
}

/** Id of a link in a layout. */
export function linkId(from: string, to: string): string {
  return `${from} ${to}`;
}

/** Records as boxes that lead to their pages, and arrows from what carries to what rests on it. */
export function DecisionGraphDrawing({ graph, layout, arrangement, label }: DecisionGraphProps): VNode {
  const boxes = new Map(layout.nodes.map((box) => [box.id, box]));
  const kinds = new Map(graph.links.map(({ from, to, kind }) => [linkId(from, to), kind]));
  return (
    <svg
      class={`decision-graph is-${arrangement}`}
      viewBox={`-2 -2 ${fixed(layout.width + 4)} ${fixed(layout.height + 4)}`}
      width={fixed(layout.width + 4)}
      role="group"
      aria-label={label}
    >
      {layout.edges.map(({ id, points }) => (
        <g key={id} class={`decision-link is-${kinds.get(id) ?? 'carries'}`} data-ends={id}>
          <path d={edgePath(points)} />
          <path class="decision-arrow" d={arrowPath(points)} />
        </g>
      ))}
      {graph.records.map((record) => {
        const box = boxes.get(record.id);
        return box && <RecordBox key={record.id} {...{ record, box, graph, arrangement }} />;
      })}
    </svg>
  );
}

interface RecordBoxProps {
  readonly record: GraphRecord;
  readonly box: PlacedBox;
  readonly graph: DecisionGraph;
  readonly arrangement: Arrangement;
}

/** A link like any other, reached by the Tab key; the element of the page makes one stop of them all where script runs. */
function RecordBox({ record, box, graph, arrangement }: RecordBoxProps): VNode {
  const { x, y, width, height } = box;
  const near = graph.links.flatMap(({ from, to }) => (from === record.id ? [to] : to === record.id ? [from] : []));
  const isWide = arrangement === 'wide';
  return (
    <a
      class="decision-node"
      href={record.href}
      aria-label={isWide ? undefined : `${record.number} ${record.title}`}
      data-record={record.id}
      data-near={[record.id, ...near].join(' ')}
    >
      <rect x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} rx="2" />
      <text
        class="decision-number"
        x={fixed(isWide ? x + PADDING : x + width / 2)}
        y={fixed(isWide ? y + 17 : y + height / 2 + 4)}
        text-anchor={isWide ? undefined : 'middle'}
      >
        {record.number}
      </text>
      {isWide && <RecordWords record={record} box={box} />}
    </a>
  );
}

/** Topic and title. What is seen is also the name of the link, so that words are kept apart by spaces. */
function RecordWords({ record, box: { x, y, width } }: Pick<RecordBoxProps, 'record' | 'box'>): VNode {
  const room = width - 2 * PADDING;
  return (
    <>
      <text class="decision-topic" x={fixed(x + width - PADDING)} y={fixed(y + 17)} text-anchor="end">
        {` ${record.topic} `}
      </text>
      <text class="decision-title" x={fixed(x + PADDING)} y={fixed(y + 36)}>
        {wrapWords(record.title, (line) => textWidth(line, SIZE) <= room, TITLE_LINES).map((line, index) => (
          <tspan key={index} x={fixed(x + PADDING)} dy={index === 0 ? 0 : LINE}>
            {`${shorten(line, room, SIZE)} `}
          </tspan>
        ))}
      </text>
    </>
  );
}
