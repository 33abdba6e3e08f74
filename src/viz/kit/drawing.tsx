import type { ComponentChildren, VNode } from 'preact';
import type { DrawingText } from './drawing-text.ts';
import type { Frame } from './frame.ts';
import { isNarrow } from './frame.ts';

export interface DrawingProps {
  readonly frame: Frame;
  readonly text: DrawingText;
  readonly children: ComponentChildren;
}

/** A drawing as one image with a name and a description; what a reader does with it lies over it. */
export function Drawing({ frame, text, children }: DrawingProps): VNode {
  const id = `${text.id}-${frame.width}`;
  return (
    <svg
      class={isNarrow(frame.width) ? 'chart chart-narrow' : 'chart'}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{text.title}</title>
      <desc id={`${id}-desc`}>{text.summary}</desc>
      {children}
    </svg>
  );
}

/** Marks laid over a drawing while a reader points at it; said in words elsewhere, so hidden from screen readers. */
export function Overlay({ frame, children }: Omit<DrawingProps, 'text'>): VNode {
  return (
    <svg class="chart chart-overlay" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      {children}
    </svg>
  );
}
