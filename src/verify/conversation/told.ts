import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Condition } from '../dataflow/condition.ts';
import type { Gate } from '../interpreter/stepper.ts';
import { type CounterFindings, spotOfNode } from '../scenario/finding.ts';
import { type Rules, unset } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';

const SHUT = 7; // pressure from which on the person tells nothing
const OVERHEARD = 3; // safety up to which others may overhear

const number = (name: string, op: string, to: number): Condition => ({
  text: `${name} ${op} ${to}`,
  name,
  op,
  to,
});

/** Returns the conditions that must hold whenever a variable of `tells` is set. */
export const gatesOf = ({ tells }: Rules): readonly Gate[] =>
  Object.entries(tells).map(([name, least]) => ({
    name,
    while: [
      number('tr', '>=', least),
      number('pr', '<', SHUT),
      number('sf', '>', OVERHEARD),
      unset('promised_out'),
    ],
  }));

/** Checks that nothing is told at less trust, under pressure, when overheard or after a broken promise. */
function* checkOpened(view: View): CounterFindings {
  const { graph, machine } = view.stepper;
  for (const { node, condition } of machine.broken.values()) {
    const set = graph.nodes[node]?.content;
    const name = (set instanceof VariableAssignment && set.variableName) || '';
    const spot = spotOfNode(view, node, new RegExp(`~\\s*${name}\\s*=(?!=)`));
    yield { code: 'gate-open', values: { name, condition: condition.text }, ...spot };
  }
}

/** Checks that every ending can be reached with each thing told, unless the ending forbids it. */
function* checkWith({ rules, endings, holdsAt }: View): CounterFindings {
  for (const name of Object.keys(rules.tells)) {
    const untold = unset(name).text;
    for (const [ending, ends] of endings) {
      const forbids = rules.endings[ending]?.needs?.some(({ text }) => text === untold);
      const told = ends.some((end) => !holdsAt(end, untold));
      if (forbids || told || rules.early.includes(ending)) continue;
      yield { code: 'never-told', values: { ending, name }, unseen: true };
    }
  }
}

/** Checks that for at least one thing, other notes are offered when it was not told. */
function* checkNotes({ rules, scenario, endings, headingOf, holdsAt }: View): CounterFindings {
  const names = Object.keys(rules.tells);
  const ends = [...endings.values()].flat();
  const splits = names.some((name) => {
    const untold = ends.filter((end) => holdsAt(end, unset(name).text));
    const notes = new Set(untold.map((end) => headingOf(end).telling));
    return !ends.every((end) => notes.has(headingOf(end).telling)); // those of an end at which it was told
  });
  if (splits || scenario.board === false || names.length === 0) return;
  yield { code: 'notes-alike', values: { names: names.join(', ') } };
}

/** Checks that what the person tells depends on how they were treated, and that no ending needs it. */
export function* checkTold(view: View): CounterFindings {
  yield* checkOpened(view);
  yield* checkWith(view);
  yield* checkNotes(view);
}
