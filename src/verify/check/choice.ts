import type { Option } from '../../core/scenario/beat.ts';
import { type Path, pathOfEdges, pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, START, type State } from '../search/explore.ts';
import { firstEdges, shortestWay } from '../search/walk.ts';

/**
 * Checks that every moment leaves a choice: two options or more, all worded differently, and no repair of an error that
 * was not made.
 */
export function checkChoice(view: View): readonly CounterFinding[] {
  const { edges } = view.explored;
  const found = new Map<string, CounterFinding>();
  const against = (code: string, values: CounterFinding['values'], path: () => Path): void => {
    const key = [code, ...Object.values(values)].join(' ');
    if (!found.has(key)) found.set(key, { property: 'choice', code, values, path: path() });
  };
  const repairs = new Map<string, Option>();
  for (const state of view.occasions) {
    const { beat = '' } = view.beatOf(state);
    const options = view.optionsOf(state);
    const path = () => pathTo(view.explored, edges[state.by] as Edge);
    for (const one of options) if (one.repairs.length > 0) repairs.set(`${beat} ${one.id}`, one);
    if (options.length === 1) against('one-option', { beat, option: options[0]?.id ?? '' }, path);
    const twin = options.find(({ text }, at) => options.findIndex((o) => o.text === text) < at);
    if (twin !== undefined) against('same-words', { beat, option: twin.id }, path);
  }
  for (const [where, { id, repairs: codes }] of repairs) {
    const early = pathWithout(view, codes, (state) =>
      view.optionsOf(state).some((one) => `${view.beatOf(state).beat} ${one.id}` === where),
    );
    const values = { beat: where.split(' ')[0] ?? '', option: id, errors: codes.join(', ') };
    if (early !== undefined) against('repair-early', values, () => early);
  }
  return [...found.values()];
}

/** Finds a shortest path to such a state without an open error of these kinds; undefined if there is none. */
function pathWithout(
  view: View,
  codes: readonly string[],
  sought: (state: State) => boolean,
): Path | undefined {
  const { explored } = view;
  const { states } = explored;
  const opens = ({ from, offer }: Edge): boolean => {
    const taken = from === START ? undefined : view.optionsOf(states[from] as State)[offer];
    return codes.some((code) => code === taken?.criticalError?.code);
  };
  const way = shortestWay(
    explored,
    firstEdges(explored),
    (edge) => !opens(edge),
    ({ to }) => to >= 0 && sought(states[to] as State),
  );
  return way && pathOfEdges(explored, way);
}
