import type { VNode } from 'preact';
import { fixed } from '../kit/fixed.ts';
import { labelWidth } from './label-width.ts';
import type { DiagramLook, Mark } from './look.ts';
import type { DiagramNode, PlacedBox } from './model.ts';
import { fitsBeside, NAME, nodeText, PADDING, SMALL } from './node-text.ts';

const MARK_HEIGHT = 18;
/** Height of the bar that says how large a part of the bill this is. */
const SHARE_HEIGHT = 3;

export interface NodeBoxProps {
  readonly node: DiagramNode;
  readonly placed: PlacedBox;
  /** What stands in its corner: its cost, or what the chosen view says of it. */
  readonly badge: string | null;
  /** Its cost as a share of the largest one, 0 to 1. */
  readonly share: number;
  readonly look: DiagramLook | null;
}

/**
 * One part: its name, what it runs on, a badge; a button where the drawing can be operated. Drawn from its own corner, so that what
 * boxes have in common is the same letters and the page compresses.
 */
export function NodeBox({ node, placed, badge, share, look }: NodeBoxProps): VNode {
  const { x, y, width, height } = placed;
  const { name, service } = nodeText(node, width);
  const isBeside = badge === null || fitsBeside(service, labelWidth(badge, SMALL.size), width);
  const foot = height - SMALL.foot;
  const mark = look?.marks.get(node.id);
  return (
    <g
      class={nodeClass(node, look, mark)}
      data-node={node.id}
      transform={`translate(${fixed(x)} ${fixed(y)})`}
      {...(look === null ? {} : controlOf(node, look))}
    >
      <rect class="diagram-box" width={fixed(width)} height={fixed(height)} rx="2" />
      <rect class="diagram-stripe" width="4" height={fixed(height)} />
      {share > 0 && (
        <rect
          class="diagram-share"
          x="4"
          y={fixed(height - SHARE_HEIGHT)}
          width={fixed(share * (width - 4))}
          height={SHARE_HEIGHT}
        />
      )}
      <Lines kind="name" lines={name} y={NAME.first} line={NAME.line} />
      <Lines
        kind="service"
        lines={service}
        y={foot - SMALL.line * (service.length - (isBeside ? 1 : 0))}
        line={SMALL.line}
      />
      {badge !== null && (
        <text class="diagram-badge" x={fixed(width - PADDING.right)} y={fixed(foot)}>
          {badge}
        </text>
      )}
      {mark && <MarkTag mark={mark} width={width} />}
    </g>
  );
}

interface LinesProps {
  readonly kind: 'name' | 'service';
  readonly lines: readonly string[];
  /** Where the first one stands, and how far the next is from it. */
  readonly y: number;
  readonly line: number;
}

/** Words on one line or more. The spaces at their ends are for those who hear them as the name of a button. */
function Lines({ kind, lines, y, line }: LinesProps): VNode {
  const [first, ...rest] = lines;
  return (
    <text class={`diagram-${kind}`} x={PADDING.left} y={fixed(y)}>
      {`${first} `}
      {rest.map((words) => (
        <tspan key={words} x={PADDING.left} dy={line}>{`${words} `}</tspan>
      ))}
    </text>
  );
}

function nodeClass({ id, colour }: DiagramNode, look: DiagramLook | null, mark: Mark | undefined): string {
  const classes = ['diagram-node', colour === null ? 'is-plain' : `svc-${colour}`];
  if (look === null) return classes.join(' ');
  if (look.focused === id) classes.push('is-focused');
  if (look.current === id) classes.push('is-current');
  if (look.faded.has(id)) classes.push('is-faded');
  if (mark !== undefined) classes.push(`is-${mark.tone}`);
  return classes.join(' ');
}

/** What makes it a button; its name is what it shows. */
function controlOf({ id }: DiagramNode, look: DiagramLook) {
  return {
    role: 'button',
    // As SVG spells it: the other spelling would be a second attribute, without effect, beside the one the page came with.
    tabindex: look.tabStop === id ? 0 : -1,
    'aria-expanded': look.focused === id,
  } as const;
}

/** A word on the upper edge of a part. */
function MarkTag({ mark, width: box }: { readonly mark: Mark; readonly width: number }): VNode {
  const width = labelWidth(mark.word, SMALL.size) + 14;
  const [left, top] = [box - width - 8, -MARK_HEIGHT / 2];
  return (
    <g class="diagram-mark">
      <rect x={fixed(left)} y={top} width={fixed(width)} height={MARK_HEIGHT} rx="2" />
      <text x={fixed(left + width / 2)} y={top + 13} text-anchor="middle">
        {mark.word}
      </text>
    </g>
  );
}
