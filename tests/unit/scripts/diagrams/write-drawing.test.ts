import { describe, expect, test } from 'vitest';
import { paintFor } from '#scripts/diagrams/palette.ts';
import type { ReadDrawing, Shape } from '#scripts/diagrams/shape.ts';
import { writeDrawing } from '#scripts/diagrams/write-drawing.ts';

const shape: Shape = {
  tag: 'rect',
  at: { x: 0, y: 0 },
  geometry: { x: '10', y: '20', width: '30', height: '40' },
  fill: 'rgb(3, 3, 3)',
  stroke: 'rgb(4, 4, 4)',
  strokeWidth: '1px',
  dashes: 'none',
  markerStart: null,
  markerEnd: null,
  bold: false,
  overLines: false,
  lines: [],
  anchor: 'start',
};
const drawn = (shapes: readonly Shape[], markers: ReadDrawing['markers'] = []) =>
  writeDrawing({ viewBox: [0, 0, 200, 100], shapes, markers }, 'steps', 'abc123');

describe('writeDrawing', () => {
  test('paints by role and says what it was made from', () => {
    const svg = drawn([shape]);
    expect(svg).toContain('data-source="abc123"');
    expect(svg).toContain('fill="var(--sheet)"');
    expect(svg).toContain('stroke="var(--edge)"');
    expect(svg).not.toMatch(/style|#[0-9a-f]{3}|rgb/);
  });

  test('shows its own size, with room under the last line', () => {
    expect(drawn([shape])).toMatch(/width="200" height="108" viewBox="0 0 200 108"/);
  });

  test('writes words where they were laid out, and never as markup', () => {
    const lines = [{ x: 5.26, y: 7, text: 'a < b & "c"' }];
    const svg = drawn([
      { ...shape, tag: 'text', geometry: {}, fill: 'rgb(1, 1, 1)', lines, anchor: 'middle', overLines: true },
    ]);
    expect(svg).toMatch(/<text [^>]*class="halo"[^>]*text-anchor="middle"[^>]*>a &lt; b &amp; (&quot;|")c/);
    expect(svg).toContain('x="5.3"');
    expect(svg).toContain('fill="var(--ink)"');
  });

  test('keeps the markers that are used, under names of the drawing', () => {
    const markers = ['one', 'two'].map((id) => ({ id, attributes: { refX: '5' }, shapes: [shape] }));
    const svg = drawn(
      [{ ...shape, tag: 'path', geometry: { d: 'M0 0L50 50' }, fill: 'none', markerEnd: 'two' }],
      markers,
    );
    expect(svg.match(/<marker/g)).toHaveLength(1);
    expect(svg).toContain('id="dg-steps-1"');
    expect(svg).toContain('marker-end="url(#dg-steps-1)"');
  });

  test('ends a life line where the drawing ends', () => {
    const geometry = { x1: '5', y1: '10', x2: '5', y2: '2000' };
    expect(drawn([{ ...shape, tag: 'line', geometry }])).toMatch(/d="M5 10v98"/);
  });

  test('leaves out what has no paint or no size', () => {
    const unseen = { ...shape, fill: 'none', stroke: 'none' };
    expect(drawn([unseen, { ...shape, geometry: {} }])).not.toMatch(/<(rect|path)/);
  });
});

describe('paintFor', () => {
  test('knows no paint, and refuses a colour that no role has', () => {
    expect(paintFor('none')).toBeNull();
    expect(paintFor('rgba(0, 0, 0, 0)')).toBeNull();
    expect(() => paintFor('rgb(255, 0, 0)')).toThrow(/rgb\(255, 0, 0\), a colour of no role/);
  });
});
