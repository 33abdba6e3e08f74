import type { VNode } from 'preact';
import { Drawing, Overlay } from '../kit/drawing.tsx';
import type { DrawingText } from '../kit/drawing-text.ts';
import { fixed } from '../kit/fixed.ts';
import { Grid } from '../kit/grid.tsx';
import type { MapLayout, MapRegion } from './layout.ts';
import type { MapCell } from './model.ts';
import type { RegionName } from './place-names.ts';
import { NAME_LINE } from './place-names.ts';

export interface CheapestMapProps {
  readonly layout: MapLayout;
  readonly text: DrawingText;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yours: string;
}

/** Draws the map: tinted regions with a texture where a service has more than one option, named inside. */
export function CheapestMapDrawing({ layout, text, xTitle, yTitle, yours }: CheapestMapProps): VNode {
  const { frame, regions, cellWidth, cellHeight, current } = layout;
  const id = `${text.id}-${frame.width}`;
  return (
    <Drawing frame={frame} text={text}>
      <defs>
        {regions.map((region) => (
          <RegionTexture key={region.option} region={region} id={id} layout={layout} />
        ))}
      </defs>
      <g transform={`translate(${frame.left} ${frame.top}) scale(${scale(cellWidth)} ${scale(cellHeight)})`}>
        {regions.map((region) => (
          <Region key={region.option} region={region} id={id} />
        ))}
      </g>
      <Grid frame={frame} columns={layout.columns} rows={layout.rows} xTitle={xTitle} yTitle={yTitle} />
      {regions.map(
        ({ option, name }) => name !== null && <Name key={option} name={name} left={frame.left} top={frame.top} />,
      )}
      {current !== null && <Yours x={current.x} y={current.y} label={yours} />}
    </Drawing>
  );
}

function Region({ region: { option, style, d }, id }: { readonly region: MapRegion; readonly id: string }): VNode {
  if (style === null) return <path class="region is-nobody" d={d} />;
  return (
    <g class={style.className}>
      <path class="region" d={d} />
      {style.texture !== 'plain' && <path fill={`url(#${id}-${option ?? ''})`} d={d} />}
    </g>
  );
}

interface RegionTextureProps {
  readonly region: MapRegion;
  readonly id: string;
  readonly layout: MapLayout;
}

/** Lines or dots in the colour of the service. The pattern undoes the scale of the cells, so that it looks the same everywhere. */
function RegionTexture({ region: { option, style }, id, layout }: RegionTextureProps): VNode | null {
  if (style === null || style.texture === 'plain') return null;
  return (
    <pattern
      id={`${id}-${option ?? ''}`}
      width={8}
      height={8}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale(1 / layout.cellWidth)} ${scale(1 / layout.cellHeight)}) rotate(45)`}
    >
      <g class={style.className}>
        {style.texture === 'lines' ? (
          <path class="texture-line" d="M0 4H8" />
        ) : (
          <circle class="texture-dot" cx={4} cy={4} r={1.2} />
        )}
      </g>
    </pattern>
  );
}

interface NameProps {
  readonly name: RegionName;
  readonly left: number;
  readonly top: number;
}

function Name({ name: { x, y, lines }, left, top }: NameProps): VNode {
  const first = top + y - ((lines.length - 1) * NAME_LINE) / 2 + NAME_LINE / 4;
  return (
    <text class="region-name" text-anchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={fixed(left + x)} y={fixed(first + index * NAME_LINE)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Yours({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }): VNode {
  return (
    <g class="current">
      <circle class="current-dot" cx={fixed(x)} cy={fixed(y)} r={5} />
      <text class="current-label halo" x={fixed(x + 10)} y={fixed(y - 8)}>
        {label}
      </text>
    </g>
  );
}

/** Marks the cell a reader looks at. */
export function MapCursor({ layout, cell }: { readonly layout: MapLayout; readonly cell: MapCell }): VNode {
  const { frame, cellWidth, cellHeight } = layout;
  const { x, y } = layout.corner(cell);
  const [middleX, middleY] = [fixed(x + cellWidth / 2), fixed(y + cellHeight / 2)];
  return (
    <Overlay frame={frame}>
      <path
        class="cursor-line"
        d={`M${middleX},${frame.top}V${frame.bottom}M${frame.left},${middleY}H${frame.right}`}
      />
      <circle class="cursor-dot" cx={middleX} cy={middleY} r={5} />
    </Overlay>
  );
}

function scale(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
