import type { Graph } from '../graph/graph.ts';
import { keyOf, Undrawn, type Value } from '../graph/value.ts';
import type { Gate } from '../interpreter/gated.ts';
import { layoutOf } from '../interpreter/memory.ts';
import { type Cells, cellsOf } from './cell.ts';
import type { Condition } from './condition.ts';
import { useOf } from './condition.ts';
import { scanExpressions } from './findings.ts';
import { flowOf } from './flow.ts';
import { type KeyParts, keyPartsOf, tellsOf } from './key.ts';
import { livenessOf } from './live.ts';
import type { Finding } from './use.ts';

/** The static analysis of a story. */
export interface Analysis {
  readonly parts: KeyParts;
  /** Tells whether a variable may decide anything besides the texts of options. */
  decides(name: string): boolean;
  /** Groups the values a variable may be drawn as by what the story can distinguish. */
  drawn(name: string, values: readonly Value[]): Undrawn;
}

/** Adds the conditions on endings as uses at every node where the story may end. */
function atEnds(graph: Graph, cells: Cells, asked: readonly Condition[]): readonly Finding[] {
  const ends = graph.nodes.filter(({ body }) => body.op === 'end' || body.op === 'done');
  return asked.flatMap((condition): readonly Finding[] => {
    const cell = cells.global(condition.name);
    if (cell === undefined) return [];
    const use = useOf(condition);
    return ends.map(({ id }) => ({ origin: { cell, node: id, less: 0 }, use }));
  });
}

/** Adds the conditions on a gated variable as uses at every node that sets it. */
const atGates = (graph: Graph, cells: Cells, gates: readonly Gate[]): readonly Finding[] =>
  graph.nodes.flatMap(({ id, body }) => {
    const gate = body.op === 'assign' ? gates.find(({ name }) => name === body.name) : undefined;
    return (gate?.while ?? []).flatMap((condition): readonly Finding[] => {
      const cell = cells.global(condition.name);
      const origin = { cell: cell ?? -1, node: id, less: 0 };
      return cell === undefined ? [] : [{ origin, use: useOf(condition) }];
    });
  });

/**
 * Finds which cells may still decide something, and how. `asked`: conditions on endings; `texts`: whether states differ
 * if only the texts of options or tags do; `gates`: conditions that must hold wherever a variable is set.
 */
export function analyseFlow(
  graph: Graph,
  asked: readonly Condition[] = [],
  texts = false,
  gates: readonly Gate[] = [],
): Analysis {
  const layout = layoutOf(graph);
  const cells = cellsOf(graph, layout);
  const flow = flowOf(graph);
  const own = scanExpressions(graph, cells, flow, texts);
  const asking = [...own.deciding, ...atEnds(graph, cells, asked), ...atGates(graph, cells, gates)];
  const findings = { ...own, deciding: [...asking, ...own.offered] };
  const live = livenessOf(graph, cells, flow, findings);
  const tells = tellsOf(cells, findings);
  const deciding = new Set(
    [...asking.map(({ origin }) => origin), ...[...own.copied.values()].flat()].map(
      ({ cell }) => cell,
    ),
  );
  const parts = keyPartsOf(graph, cells, live, tells, texts);
  return {
    parts,
    decides: (name) => deciding.has(cells.global(name) ?? -1),
    drawn: (name, values) => {
      const tell = tells[cells.global(name) ?? -1] ?? keyOf;
      const ways = new Map<string, { value: Value; share: number }>();
      for (const value of values) {
        const key = tell(value);
        const share = (ways.get(key)?.share ?? 0) + 1 / values.length;
        ways.set(key, { value: ways.get(key)?.value ?? value, share });
      }
      return new Undrawn([...ways.values()]);
    },
  };
}
