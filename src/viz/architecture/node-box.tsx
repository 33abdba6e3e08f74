import type { VNode } from 'preact';
import { fixed } from '../kit/fixed.ts';
import { textWidth } from '../kit/text-width.ts';
import type { DiagramLook, Mark } from './look.ts';
import type { DiagramNode, PlacedBox } from './model.ts';
import { shorten } from './shorten.ts';
import { wrapName } from './wrap-name.ts';

const PADDING = 12;
const NAME_SIZE = 13;
const NAME_LINE = 16;
const SMALL_SIZE = 12;
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

/** One part: its name, what it runs on, a badge; a button where the drawing can be operated. */
export function NodeBox({ node, placed, badge, share, look }: NodeBoxProps): VNode {
  const { x, y, width, height } = placed;
  const lines = wrapName(node.name, width - 2 * PADDING, NAME_SIZE);
  const mark = look?.marks.get(node.id);
  return (
    <g class={nodeClass(node, look, mark)} data-node={node.id} {...(look === null ? {} : controlOf(node, look))}>
      <rect class="diagram-box" x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} rx="2" />
      <rect class="diagram-stripe" x={fixed(x)} y={fixed(y)} width="4" height={fixed(height)} />
      {share > 0 && (
        <rect
          class="diagram-share"
          x={fixed(x + 4)}
          y={fixed(y + height - SHARE_HEIGHT)}
          width={fixed(share * (width - 4))}
          height={SHARE_HEIGHT}
        />
      )}
      <text class="diagram-name" x={fixed(x + PADDING)} y={fixed(y + 20)}>
        {lines.map((line, index) => (
          <tspan key={index} x={fixed(x + PADDING)} dy={index === 0 ? 0 : NAME_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <ServiceName service={node.service} placed={placed} badge={badge} hasRoomAbove={lines.length === 1} />
      {badge !== null && (
        <text class="diagram-badge" x={fixed(x + width - 8)} y={fixed(y + height - 10)} text-anchor="end">
          {badge}
        </text>
      )}
      {mark && <MarkTag mark={mark} placed={placed} />}
    </g>
  );
}

interface ServiceNameProps {
  readonly service: string;
  readonly placed: PlacedBox;
  readonly badge: string | null;
  /** The name is short: the line over the badge is free. */
  readonly hasRoomAbove: boolean;
}

/** What a part runs on: beside its badge, or beginning over it where both do not fit in one line. */
function ServiceName({ service, placed: { x, y, width, height }, badge, hasRoomAbove }: ServiceNameProps): VNode {
  const [whole, beside] = [width - 2 * PADDING, width - 2 * PADDING - badgeWidth(badge)];
  const isAbove = hasRoomAbove && textWidth(service, SMALL_SIZE) > beside;
  const [first = '', second] = isAbove ? wrapName(service, whole, SMALL_SIZE) : [service];
  const foot = y + height - 10;
  return (
    <text class="diagram-service" x={fixed(x + PADDING)} y={fixed(isAbove ? y + 39 : foot)}>
      {shorten(first, isAbove ? whole : beside, SMALL_SIZE)}
      {second !== undefined && (
        <tspan x={fixed(x + PADDING)} y={fixed(foot)}>
          {shorten(second, beside, SMALL_SIZE)}
        </tspan>
      )}
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
function MarkTag({ mark, placed }: { readonly mark: Mark; readonly placed: PlacedBox }): VNode {
  const width = textWidth(mark.word, SMALL_SIZE) + 14;
  const [left, top] = [placed.x + placed.width - width - 8, placed.y - MARK_HEIGHT / 2];
  return (
    <g class="diagram-mark">
      <rect x={fixed(left)} y={fixed(top)} width={fixed(width)} height={MARK_HEIGHT} rx="2" />
      <text x={fixed(left + width / 2)} y={fixed(top + 13)} text-anchor="middle">
        {mark.word}
      </text>
    </g>
  );
}

/** Room the badge takes from the line it stands on. */
function badgeWidth(badge: string | null): number {
  return badge === null ? 0 : textWidth(badge, SMALL_SIZE) + 6;
}
