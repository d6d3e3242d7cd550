import { pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { END, FAULT, type State } from '../search/explore.ts';
import { statesLeadingTo } from '../search/walk.ts';

/** Reports faults at run time, one of each kind. */
export function checkFaults(view: View): readonly CounterFinding[] {
  const { explored } = view;
  const met = new Set<string>();
  return explored.edges.flatMap((edge): readonly CounterFinding[] => {
    const { fault } = edge;
    if (fault === undefined || met.has(fault.message)) return [];
    met.add(fault.message);
    const property = fault.code === 'out-of-content' ? 'content' : 'runs';
    return [
      {
        property,
        code: fault.code,
        values: { message: fault.message },
        path: pathTo(explored, edge),
      },
    ];
  });
}

/** Checks that every stop opens exactly one beat or ending. */
export function checkStops(view: View): readonly CounterFinding[] {
  const { explored } = view;
  const met = new Set<string>();
  const found: CounterFinding[] = [];
  for (const edge of explored.edges) {
    if (edge.to === FAULT) continue;
    const { beat, ending } = view.headingOf(edge);
    const first = edge.to === END ? undefined : view.beatOf(explored.states[edge.to] as State).beat;
    const right = edge.to === END ? ending !== undefined : beat !== undefined && beat === first;
    if (right) continue;
    const values = { found: beat ?? ending ?? '', wanted: first ?? '' };
    const key = `${values.found} ${values.wanted}`;
    if (met.has(key)) continue;
    met.add(key);
    found.push({ property: 'content', code: 'no-head', values, path: pathTo(explored, edge) });
  }
  return found;
}

/** Checks that an ending can be reached from every state. Open states may still lead to one. */
export function checkEnds(view: View): readonly CounterFinding[] {
  const { states, edges, open } = view.explored;
  const last = edges.flatMap(({ from, to }) => (to === END ? [from] : []));
  const unknown = states.slice(states.length - open).map(({ id }) => id);
  const ends = statesLeadingTo(states.length, edges, [...last, ...unknown]);
  const stuck = states.find(({ id, out }) => ends[id] === 0 && out.length > 0);
  if (stuck === undefined) return [];
  const edge = edges[stuck.by];
  const values = {
    beat: view.beatOf(stuck).beat ?? '',
    states: states.reduce((sum, { id, stands }) => (ends[id] === 0 ? sum + stands : sum), 0),
  };
  const path = edge && pathTo(view.explored, edge);
  return [{ property: 'can-end', code: 'stuck', values, ...(path && { path }) }];
}
