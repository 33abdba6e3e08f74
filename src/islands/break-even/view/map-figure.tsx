import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact';
import { describeCheapestMap } from '#viz/cheapest-map/describe.ts';
import { CheapestMapDrawing, MapCursor } from '#viz/cheapest-map/draw.tsx';
import type { MapLayout } from '#viz/cheapest-map/layout.ts';
import { layoutCheapestMap } from '#viz/cheapest-map/layout.ts';
import type { MapCell } from '#viz/cheapest-map/model.ts';
import { cellAt, winnerOf } from '#viz/cheapest-map/model.ts';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import { roundBytes, roundTo } from '#viz/kit/round.ts';
import { weaveText } from '#viz/kit/weave.ts';
import { figureProps } from './figure-props.tsx';
import { remember } from './remember.ts';
import { mapKey } from './map-keys.ts';
import type { BreakEvenView, Live } from './view.ts';
import { calculatorHref } from './view.ts';

/** The map of the cheapest option over volume and payload. */
export function MapFigure({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, texts, live, write, widths } = view;
  const { map } = answers;
  const described = remember(map, 'description', () => describeCheapestMap(map, write.map));
  const layoutAt = (width: number) => remember(map, `layout ${width}`, () => layoutCheapestMap(map, width, write.map));
  const [width = 0] = widths;
  return (
    <Figure {...figureProps('map', described.table, view)} finding={described.title} read={texts.words.readMap}>
      <Plot
        widths={widths}
        draw={(at) =>
          remember(map, `drawing ${at}`, () => (
            <CheapestMapDrawing
              layout={layoutAt(at)}
              text={{ id: 'map', title: described.title, summary: described.summary }}
              xTitle={texts.words['axis.eventsPerMonth']}
              yTitle={texts.words['axis.payloadBytes']}
              yours={texts.words.mapYours}
            />
          ))
        }
      >
        {live !== null && <MapPointer view={view} live={live} layout={layoutAt(width)} />}
      </Plot>
      <MapReadOut view={view} />
    </Figure>
  );
}

function cellOf({ live, answers: { map } }: BreakEvenView): MapCell {
  return live?.cell ?? cellAt(map, map.current.eventsPerMonth, map.current.payloadBytes);
}

/** What the map says at a cell. */
function cellText(view: BreakEvenView): string {
  const { answers, write, texts } = view;
  const cell = cellOf(view);
  const option = winnerOf(answers.map, cell);
  return weaveText(texts.words.mapCell, {
    volume: write.map.volume(answers.map.volumes[cell.column] ?? 0),
    payload: write.map.format.bytes(roundBytes(answers.map.payloads[cell.row] ?? 0)),
    option: option === null ? texts.words.mapNobody : texts.shortNames[option],
  });
}

function MapReadOut({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, state, texts } = view;
  const { column, row } = cellOf(view);
  const workload = {
    ...state.inputs.workload,
    eventsPerMonth: roundTo(answers.map.volumes[column] ?? 0, 6),
    payloadBytes: answers.map.payloads[row] ?? 0,
  };
  return (
    <div class="read-out">
      <p class="read-out-at">{cellText(view)}</p>
      <p>
        <a href={calculatorHref(view, { ...state.inputs, workload })}>{texts.words.openCalculator}</a>
      </p>
    </div>
  );
}

interface MapPointerProps {
  readonly view: BreakEvenView;
  readonly live: Live;
  readonly layout: MapLayout;
}

/** The one tab stop of the map: arrows move over it, mouse and finger do the same. */
function MapPointer({ view, live, layout }: MapPointerProps): VNode {
  const { map } = view.answers;
  const cell = cellOf(view);
  const point = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.frame.width / box.width;
    live.pointCell(layout.cellUnder((event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const moved = mapKey(event.key, live.latest().cell ?? cell, map);
    if (moved === null) return;
    event.preventDefault();
    live.pointCell(moved);
  };
  return (
    <div
      class="plot-pointer"
      role="slider"
      tabIndex={0}
      aria-label={view.texts.words.moveOnMap}
      aria-valuemin={0}
      aria-valuemax={map.winners.length - 1}
      aria-valuenow={cell.row * map.volumes.length + cell.column}
      aria-valuetext={cellText(view)}
      onPointerMove={point}
      onPointerDown={point}
      onKeyDown={press}
    >
      {live.cell !== null && <MapCursor layout={layout} cell={live.cell} />}
    </div>
  );
}
