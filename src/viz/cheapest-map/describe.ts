import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { DataTable } from '../kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '../kit/data-table.ts';
import { ticksOf } from '../kit/ticks.ts';
import { weaveText } from '../kit/weave.ts';
import type { CheapestMapModel } from './model.ts';
import { cellAt, sharesOf, winnerOf } from './model.ts';
import type { MapWriter } from './writer.ts';

export interface MapDescription {
  readonly title: string;
  readonly summary: string;
  readonly table: DataTable;
}

/** Puts the map into words: one-sentence finding, summary and table. */
export function describeCheapestMap(model: CheapestMapModel, write: MapWriter): MapDescription {
  return { title: findingOf(model, write), summary: summaryOf(model, write), table: tableOf(model, write) };
}

/** With larger payloads the answer changes at lower volumes; where it does not, who holds most of the map. */
function findingOf(model: CheapestMapModel, write: MapWriter): string {
  const { words, shortNames, format } = write;
  const shares = sharesOf(model);
  const [first] = shares;
  if (first === undefined) return words.mapNone;
  if (shares.length === 1) return weaveText(words.mapOne, { option: shortNames[first.option] });
  const sooner = soonerOf(model);
  if (sooner === null) {
    const values = { option: shortNames[first.option], share: format.percent(first.share, 0) };
    return weaveText(words.mapShares, { ...values, count: format.number(shares.length) });
  }
  return weaveText(words.mapSooner, {
    option: shortNames[sooner.option],
    volume: write.volume(sooner.volume),
    payload: format.bytes(sooner.payload),
    sooner: format.magnitude(sooner.soonerVolume),
    larger: format.bytes(sooner.larger),
  });
}

interface Sooner {
  readonly option: OptionId;
  readonly volume: number;
  readonly payload: number;
  readonly soonerVolume: number;
  readonly larger: number;
}

/** From where the winner of the highest volumes reigns at the reader's payload, and at the larger one, if that is sooner. */
function soonerOf({ told: [small, large] }: CheapestMapModel): Sooner | null {
  const last = small?.reigns.at(-1);
  if (small === undefined || large === undefined || last === undefined || last.option === null) return null;
  const there = large.reigns.find(({ option }, index) => option === last.option && index > 0);
  if (small.reigns.length < 2 || there === undefined || there.from >= last.from) return null;
  return {
    option: last.option,
    volume: last.from,
    payload: small.payloadBytes,
    soonerVolume: there.from,
    larger: large.payloadBytes,
  };
}

function summaryOf(model: CheapestMapModel, { words, shortNames, format }: MapWriter): string {
  const shares = sharesOf(model).map(({ option, share }) =>
    weaveText(words.mapShare, { option: shortNames[option], share: format.percent(share, 0) }),
  );
  return weaveText(words.mapSummary, { shares: shares.join('; ') });
}

/** Round payloads down, round volumes across, the cheapest option in each cell. */
function tableOf(model: CheapestMapModel, { words, shortNames, format, tick }: MapWriter): DataTable {
  const ends = (values: readonly number[]) => [values[0] ?? 1, values.at(-1) ?? 1] as const;
  const across = ticksOf('decades', ends(model.volumes), 12).map(({ value }) => value);
  const down = ticksOf('powers-of-two', ends(model.payloads), 12).map(({ value }) => value);
  return {
    caption: words.mapCaption,
    columns: [
      { label: words['axis.payloadBytes'], numeric: true },
      ...across.map((volume) => ({ label: tick(volume), numeric: false })),
    ],
    rows: down.map((payload) => [
      numberCell(payload, format.bytes(payload)),
      ...across.map((volume) => {
        const option = winnerOf(model, cellAt(model, volume, payload));
        return option === null ? emptyCell(words.mapNobody) : textCell(shortNames[option]);
      }),
    ]),
  };
}
