import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenTexts } from '#i18n/break-even-texts.ts';
import { locales } from '#i18n/locales.ts';
import { writersFor } from '#islands/break-even/writers.ts';
import { layoutCheapestMap } from '#viz/cheapest-map/layout.ts';
import { cellAt, winnerIndex } from '#viz/cheapest-map/model.ts';
import { outlineOf } from '#viz/cheapest-map/outline.ts';
import { BUILD_WIDTHS } from '#viz/kit/frame.ts';
import { map } from '../../fixtures/diagrams/models.ts';

/** Cells a path of `M`, `h` and `v` encloses, by the shoelace formula: loops around holes run the other way and subtract. */
function areaOf(d: string): number {
  let area = 0;
  let y = 0;
  for (const [, command, first, second] of d.matchAll(/([Mhv])(-?\d+)(?: (-?\d+))?/g)) {
    if (command === 'M') y = Number(second);
    else if (command === 'h') area -= y * Number(first);
    else y += Number(first);
  }
  return Math.abs(area);
}

describe('outlineOf', () => {
  test('goes around a square once', () => {
    expect(outlineOf(3, 3, (x, y) => x < 2 && y < 2)).toBe('M0 0h2v2h-2v-2z');
  });

  test('leaves holes open', () => {
    expect(outlineOf(3, 3, (x, y) => x !== 1 || y !== 1)).toBe('M0 0h3v3h-3v-3zM2 1h-1v1h1v-1z');
  });

  test('encloses exactly the cells it was given', () => {
    const grid = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(grid, (rows) => {
        const d = outlineOf(6, 5, (column, row) => rows[row]?.[column] ?? false);
        expect(areaOf(d)).toBe(rows.flat().filter(Boolean).length);
      }),
    );
  });
});

describe('layoutCheapestMap', () => {
  const layouts = locales.flatMap((locale) =>
    BUILD_WIDTHS.map((width) =>
      layoutCheapestMap(map, width, writersFor(locale, breakEvenTexts(locale), 'eventsPerMonth').map),
    ),
  );

  test('draws every cell once', () => {
    for (const { regions } of layouts) {
      expect(regions.reduce((sum, { d }) => sum + areaOf(d), 0)).toBe(map.winners.length);
    }
  });

  test('puts a name in the middle of its own region', () => {
    for (const layout of layouts) {
      expect(layout.regions.some(({ name }) => name !== null)).toBe(true);
      for (const { option, name } of layout.regions) {
        if (name === null) continue;
        const cell = layout.cellUnder(layout.frame.left + name.x, layout.frame.top + name.y);
        expect(map.options[winnerIndex(map, cell)] ?? null).toBe(option);
      }
    }
  });

  test('a point of the drawing leads back to the cell it was drawn at', () => {
    for (const { corner, cellUnder, cellWidth, cellHeight } of layouts) {
      const cell = cellAt(map, 1e8, 1024);
      const { x, y } = corner(cell);
      expect(cellUnder(x + cellWidth / 2, y + cellHeight / 2)).toEqual(cell);
    }
  });
});
