import { NEUTRAL, type Option } from '../../core/scenario/beat.ts';
import { hasWords } from '../../story/source/word-count.ts';
import { memoize } from '../memoize.ts';
import type { CounterFinding, CounterFindings } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { edgesOf, firstEdges, waysFrom } from '../search/walk.ts';

/** Checks that every option of a rated beat has a level for each rated dimension. */
export function* checkLevels({ occasions }: View): CounterFindings {
  for (const { beat, rates, options, reachedBy: move } of occasions) {
    for (const { id: option, levels } of options) {
      if (option === NEUTRAL) continue; // it answers words that no line has
      const dimension = rates.find((one) => levels[one] === undefined);
      const values = { beat, option, dimension: dimension ?? '' };
      if (dimension !== undefined) yield { code: 'level-missing', values, move };
    }
  }
}

/** Checks that every moment leaves a choice: two options or more, all with words, and worded differently. */
export function* checkChoice({ occasions }: View): CounterFindings {
  for (const { beat, options: all, reachedBy: move } of occasions) {
    const options = all.filter(({ id }) => id !== NEUTRAL); // no line to pick: it answers other words
    const [only, second] = options;
    if (only && !second) yield { code: 'one-option', values: { beat, option: only.id }, move };
    const silent = options.find(({ text }) => !hasWords(text));
    if (silent) yield { code: 'no-words', values: { beat, option: silent.id }, move };
    const texts = options.map(({ text }) => text);
    const twin = options.find(({ text }, at) => texts.indexOf(text) < at);
    if (twin) yield { code: 'same-words', values: { beat, option: twin.id }, move };
  }
}

/** Checks that no repair is offered of an error that was not made. */
export function* checkRepairs({ explored, occasions, states, takenOn }: View): CounterFindings {
  const repaired = occasions.flatMap(({ options }) => options.map(({ repairs }) => repairs.join()));
  for (const codes of new Set(repaired)) {
    if (codes === '') continue;
    const errors = codes.split(',');
    const ways = waysFrom(
      explored,
      firstEdges(explored),
      (edge) => !errors.includes(takenOn(edge)?.criticalError?.code ?? ''),
    );
    for (const way of ways) {
      const { beat = '', options = [] } = states[way.edge.to] ?? {};
      for (const { id: option, repairs } of options) {
        if (repairs.join() !== codes) continue;
        const values = { beat, option, errors: errors.join(', ') };
        yield { code: 'repair-early', values, path: edgesOf(way) };
      }
    }
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

/**
 * Checks that every critical error is followed by the offer of a repair within two beats, unless it ended the contact,
 * and that each error has a path on which it does not end the contact.
 */
export function* checkCritical(view: View): CounterFindings {
  const { explored, rules } = view;
  const repairedFrom = memoize((code: string) => statesThatRepair(view, code));
  const mended = new Set<string>(); // options whose error is repaired on some path
  const ended: CounterFinding[] = []; // errors that end the contact
  for (const move of explored.edges) {
    const { id: option = '', criticalError: error } = view.takenOn(move) ?? {};
    if (error === undefined || rules.unrepaired.includes(option)) continue;
    const finding = { code: 'no-repair', values: { option, error: error.code }, move };
    if (repairedFrom(error.code).has(move.to)) mended.add(option);
    else if (move.to >= 0) yield finding;
    else ended.push(finding);
  }
  yield* ended.filter(({ values }) => !mended.has(String(values.option)));
}
