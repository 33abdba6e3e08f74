import type { VNode } from 'preact';
import { arrowPath, edgePath } from './edge-path.ts';
import type { DiagramLook, Traffic } from './look.ts';
import type { DiagramEdge, Point } from './model.ts';

export interface EdgeLineProps {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly look: DiagramLook | null;
}

/** An edge with its arrow, and the events on it where they are shown moving. */
export function EdgeLine({ edge, points, look }: EdgeLineProps): VNode {
  const path = edgePath(points);
  return (
    <g class={edgeClass(edge, look)} data-edge={edge.id}>
      <path d={path} />
      <path class="diagram-arrow" d={arrowPath(points)} />
      <Dots path={path} traffic={look?.traffic.get(edge.id)} />
    </g>
  );
}

function edgeClass({ id, kind, from, to }: DiagramEdge, look: DiagramLook | null): string {
  const classes = ['diagram-edge', `is-${kind}`];
  if (look === null) return classes.join(' ');
  if (look.current === id) classes.push('is-current');
  if (look.focused === from || look.focused === to) classes.push('is-beside');
  if (look.faded.has(from) || look.faded.has(to)) classes.push('is-faded');
  return classes.join(' ');
}

/** Dots at even distances; the browser moves them, so that nothing is computed while they run. */
function Dots({ path, traffic }: { readonly path: string; readonly traffic: Traffic | undefined }): VNode | null {
  if (traffic === undefined) return null;
  const { dots, seconds, every } = traffic;
  const timing = { dur: `${every}s`, repeatCount: 'indefinite' };
  const arrived = seconds / every;
  // Typed apart: the element's types do not know `path`, which every browser does.
  const motion = { ...timing, path, keyPoints: '0;1;1', keyTimes: `0;${arrived};1`, calcMode: 'linear' };
  return (
    <g class="diagram-dots">
      {Array.from({ length: dots }, (_, index) => (
        <circle key={index} r="2.5">
          <animateMotion {...motion} begin={`${-(index * every) / dots}s`} />
          {arrived < 1 && (
            <animate {...timing} attributeName="opacity" values="1;0" keyTimes={`0;${arrived}`} calcMode="discrete" />
          )}
        </circle>
      ))}
    </g>
  );
}
