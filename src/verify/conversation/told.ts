import type { SourceSpot } from '../../story/problem.ts';
import { knotLines } from '../../story/source/knot-lines.ts';
import type { Condition } from '../dataflow/condition.ts';
import type { Gate } from '../interpreter/gated.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { bitsOf, nothingTold, type Rules } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

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
      { text: 'not promised_out', name: 'promised_out', op: 'not', to: true },
    ],
  }));

/** Finds where a knot sets a variable. */
function setAt({ sources }: View, knot: string, name: string): SourceSpot | undefined {
  const sets = new RegExp(`~\\s*${name}\\s*=(?!=)`);
  const spots = knotLines(sources).filter(({ text }) => sets.test(text));
  const found = spots.find((spot) => spot.knot === knot) ?? spots[0];
  return found && { file: found.file, line: found.line };
}

/** Checks that nothing is told at less trust, under pressure, when overheard or after a broken promise. */
function* checkOpened(view: View): CounterFindings {
  const { graph, machine } = view.stepper;
  for (const { node, condition } of machine.broken.values()) {
    const body = graph.nodes[node]?.body;
    const name = body?.op === 'assign' ? body.name : '';
    const spot = setAt(view, graph.pathOf(node).split('.')[0] ?? '', name);
    yield { code: 'gate-open', values: { name, condition: condition.text }, ...spot };
  }
}

/** Checks that every ending can be reached with each thing told, unless the ending forbids it. */
function* checkWith({ rules, conditions, endings }: View): CounterFindings {
  for (const name of Object.keys(rules.tells)) {
    const untold = nothingTold(name);
    const bit = bitsOf(conditions, [untold]);
    for (const [ending, ends] of endings) {
      const forbids = rules.endings[ending]?.needs?.some(({ text }) => text === untold.text);
      if (forbids || rules.early.includes(ending)) continue;
      if (ends.some(({ held }) => (held & bit) === 0)) continue;
      yield { code: 'never-told', values: { ending, name }, unseen: true };
    }
  }
}

/** Checks that for at least one thing, other notes are offered when it was not told. */
function* checkNotes({ rules, conditions, scenario, endings, headingOf }: View): CounterFindings {
  const names = Object.keys(rules.tells);
  const ends = [...endings.values()].flat();
  const splits = names.some((name) => {
    const bit = bitsOf(conditions, [nothingTold(name)]);
    const notesOf = (some: readonly Edge[]) => new Set(some.map((edge) => headingOf(edge).telling));
    const silent = notesOf(ends.filter(({ held }) => (held & bit) !== 0));
    const told = notesOf(ends.filter(({ held }) => (held & bit) === 0));
    return [...told].some((telling) => !silent.has(telling));
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
