import type { Option } from '../../core/scenario/beat.ts';
import { memoize } from '../memoize.ts';
import { pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import type { Explored } from '../search/explore.ts';

/**
 * Checks that every critical error is followed by the offer of a repair within two beats, unless it ended the contact,
 * and that each error has a path on which it does not end the contact.
 */
export function checkCritical(view: View): readonly CounterFinding[] {
  const { explored, rules } = view;
  const against = new Map<string, CounterFinding>();
  const mended = new Set<string>();
  const repairs = new Map<string, Uint8Array>();
  const into = leadingTo(explored);
  for (const edge of explored.edges) {
    const state = explored.states[edge.from];
    const option = state && view.optionsOf(state)[edge.offer];
    const code = option?.criticalError?.code;
    if (option === undefined || code === undefined || rules.unrepaired.includes(option.id))
      continue;
    const able = repairs.get(code) ?? statesThatRepair(view, code, into);
    repairs.set(code, able);
    if (able[edge.to] === 1) mended.add(option.id);
    const known = against.get(option.id);
    if (able[edge.to] === 1 || (known !== undefined && (known.unseen ?? false) === edge.to < 0)) {
      continue;
    }
    if (known !== undefined && edge.to < 0) continue;
    const values = { option: option.id, error: code };
    const found: CounterFinding = {
      property: 'critical',
      code: 'no-repair',
      values,
      path: pathTo(explored, edge),
    };
    against.set(option.id, edge.to < 0 ? { ...found, unseen: true } : found);
  }
  // An error that always ends the contact is never offered a repair.
  return [...against].flatMap(([id, { unseen, ...found }]): readonly CounterFinding[] => {
    if (unseen === true && mended.has(id)) return [];
    return [explored.open > 0 ? { ...found, unseen: true } : found];
  });
}

/** Lists the predecessors of each state. */
function leadingTo({ states, edges }: Explored): readonly (readonly number[])[] {
  const into: number[][] = states.map(() => []);
  for (const { from, to } of edges) if (from >= 0 && to >= 0) into[to]?.push(from);
  return into;
}

const SOON = 2; // beats within which a repair is offered (rubric section 4)

/** Finds the states from which a repair of this error is offered soon. */
function statesThatRepair(
  view: View,
  code: string,
  into: readonly (readonly number[])[],
): Uint8Array {
  const { states } = view.explored;
  const able = new Uint8Array(states.length);
  const repairs = memoize((options: readonly Option[]) =>
    options.some((option) => option.repairs.some((one) => one === code)),
  );
  let here: number[] = [];
  for (const state of states) {
    if (!repairs(view.optionsOf(state))) continue;
    able[state.id] = 1;
    here.push(state.id);
  }
  for (let beats = 0; beats < SOON; beats += 1) {
    const next: number[] = [];
    for (const state of here) {
      for (const before of into[state] as readonly number[]) {
        if (able[before] === 1) continue;
        able[before] = 1;
        next.push(before);
      }
    }
    here = next;
  }
  return able;
}
