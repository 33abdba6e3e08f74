import { failureMarks } from '#viz/architecture/failure-marks.ts';
import type { DiagramLook } from '#viz/architecture/look.ts';
import type { DiagramData } from './diagram-data.ts';
import type { ViewState } from './state.ts';

/**
 * How the drawing looks in a state.
 * @param tabStop the part that takes the one tab stop
 * @param found parts that the search leaves; the others fade
 */
export function toLook(
  { model, texts }: Pick<DiagramData, 'model' | 'texts'>,
  state: ViewState,
  tabStop: string,
  found: readonly string[],
): Omit<DiagramLook, 'traffic'> {
  return {
    tabStop,
    focused: state.part,
    current: stepPlace({ model }, state),
    faded: new Set(model.nodes.map(({ id }) => id).filter((id) => !found.includes(id))),
    marks: failureMarks(model, state.failed, texts),
  };
}

/** The part or edge that the step shown is at; null where none is. */
export function stepPlace({ model }: Pick<DiagramData, 'model'>, { flow, step }: ViewState): string | null {
  return model.flows.find(({ id }) => id === flow)?.steps[step]?.at ?? null;
}
