import type { VNode } from 'preact';
import { CurvesFigure } from './curves-figure.tsx';
import { MapFigure } from './map-figure.tsx';
import { OddsFigure } from './odds-figure.tsx';
import { TornadoFigure } from './tornado-figure.tsx';
import type { BreakEvenView, FigureName } from './view.ts';

/** The four figures by name, in the order they are read. */
export const FIGURES: Readonly<Record<FigureName, (view: BreakEvenView) => VNode>> = {
  curves: (view) => <CurvesFigure view={view} />,
  map: (view) => <MapFigure view={view} />,
  tornado: (view) => <TornadoFigure view={view} />,
  odds: (view) => <OddsFigure view={view} />,
};

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];
