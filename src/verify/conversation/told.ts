import type { SourceSpot } from '../../story/problem.ts';
import { knotLines } from '../../story/source/knot-lines.ts';
import type { Condition } from '../dataflow/condition.ts';
import type { Gate } from '../interpreter/gated.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { nothingTold, type Rules } from '../scenario/rules.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, END } from '../search/explore.ts';

const SHUT = 7; // pressure from which on the person tells nothing
const OVERHEARD = 3; // safety up to which others may overhear

const number = (name: string, op: string, to: number): Condition => ({
  text: `${name} ${op} ${to}`,
  name,
  op,
  to,
});

/** Returns the conditions that must hold whenever a variable of `tells` is set. */
export const gatesOf = ({ trusts }: Rules): readonly Gate[] =>
  Object.entries(trusts).map(([name, least]) => ({
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
function checkOpened(view: View): readonly CounterFinding[] {
  const { graph, machine } = view.stepper;
  return [...machine.broken.values()].map(({ node, condition }): CounterFinding => {
    const { body } = graph.nodes[node] as (typeof graph.nodes)[number];
    const name = body.op === 'assign' ? body.name : '';
    const values = { name, condition: condition.text };
    const at = setAt(view, graph.pathOf(node).split('.')[0] ?? '', name);
    return { property: 'gates', code: 'gate-open', values, ...at };
  });
}

/** Checks that every ending can be reached with each thing told, unless the ending forbids it. */
function checkWith(view: View, ends: readonly Edge[]): readonly CounterFinding[] {
  const { rules, conditions, headingOf } = view;
  const endings = new Set(ends.map((edge) => headingOf(edge).ending ?? ''));
  return Object.keys(rules.trusts).flatMap((name) => {
    const bit = 1 << conditions.findIndex(({ text }) => text === nothingTold(name).text);
    return [...endings].flatMap((ending): readonly CounterFinding[] => {
      const needs = rules.endings[ending]?.needs ?? [];
      const opposite = needs.some(({ text }) => text === nothingTold(name).text);
      if (opposite || rules.early.includes(ending)) return [];
      const told = ends.some(
        (edge) => headingOf(edge).ending === ending && (edge.held & bit) === 0,
      );
      return told
        ? []
        : [{ property: 'gates', code: 'never-told', values: { ending, name }, unseen: true }];
    });
  });
}

/** Checks that for at least one thing, other notes are offered when it was not told. */
function checkNotes(view: View, ends: readonly Edge[]): readonly CounterFinding[] {
  const { rules, conditions, scenario, headingOf } = view;
  const names = Object.keys(rules.trusts);
  if (scenario.board === false || names.length === 0) return [];
  const splits = names.some((name) => {
    const bit = 1 << conditions.findIndex(({ text }) => text === nothingTold(name).text);
    const of = (told: boolean): ReadonlySet<string> =>
      new Set(
        ends
          .filter(({ held }) => ((held & bit) === 0) === told)
          .map((edge) => headingOf(edge).telling ?? ''),
      );
    const silent = of(false);
    return [...of(true)].some((telling) => !silent.has(telling));
  });
  return splits
    ? []
    : [{ property: 'gates', code: 'notes-alike', values: { names: names.join(', ') } }];
}

/** Checks that what the person tells depends on how they were treated, and that no ending needs it. */
export function checkTold(view: View): readonly CounterFinding[] {
  const ends = view.explored.edges.filter(({ to }) => to === END);
  return [...checkOpened(view), ...checkWith(view, ends), ...checkNotes(view, ends)];
}
