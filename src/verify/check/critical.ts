import type { Option } from '../../core/scenario/beat.ts';
import { memoize } from '../memoize.ts';
import type { CounterFinding, CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';

/**
 * Checks that every critical error is followed by the offer of a repair within two beats, unless it ended the contact,
 * and that each error has a path on which it does not end the contact.
 */
export function* checkCritical(view: View): CounterFindings {
  const { explored, rules } = view;
  const repairedFrom = memoize((code: string) => statesThatRepair(view, code));
  const mended = new Set<string>(); // options whose error is repaired on some path
  const ended = new Map<string, CounterFinding>(); // options whose error ends the contact
  for (const move of explored.edges) {
    const { id: option, criticalError: error } = view.takenOn(move) ?? {};
    if (option === undefined || error === undefined || rules.unrepaired.includes(option)) continue;
    const finding = { code: 'no-repair', values: { option, error: error.code }, move };
    if (repairedFrom(error.code).has(move.to)) mended.add(option);
    else if (move.to >= 0) yield explored.open > 0 ? { ...finding, unseen: true } : finding;
    else if (!ended.has(option)) ended.set(option, finding);
  }
  for (const [option, finding] of ended) {
    if (!mended.has(option)) yield explored.open > 0 ? { ...finding, unseen: true } : finding;
  }
}

const SOON = 2; // beats within which a repair is offered (rubric section 4)

/** Finds the states from which a repair of this error is offered soon. */
function statesThatRepair({ states, explored }: View, code: string): ReadonlySet<number> {
  const repairs = memoize((options: readonly Option[]) =>
    options.some((option) => option.repairs.some((one) => one === code)),
  );
  const able = new Set(states.flatMap(({ id, options }) => (repairs(options) ? [id] : [])));
  for (let beats = 0; beats < SOON; beats += 1) {
    const before = explored.edges.filter(({ from, to }) => from >= 0 && able.has(to));
    for (const { from } of before) able.add(from);
  }
  return able;
}
