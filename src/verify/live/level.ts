import type { Value } from '../run/value.ts';
import { argumentsOf, callOf } from './call.ts';
import { type Ground, type Kept, type Parting, Partings } from './parting.ts';
import { writtenAt } from './reach.ts';
import type { Saturated } from './saturate.ts';

/** How the values of a cell are told apart from nodes on; undefined where nothing more is known. */
export type ValueLevels = (cell: number, roots: readonly number[]) => Saturated | undefined;

const MOST_VALUES = 40;

/** Each function that writes variables, with what is handed to it, once for all calls alike. */
function callsOf({ graph, reach }: Ground) {
  const known = new Set<string>();
  return graph.nodes.flatMap((node) => {
    const { body } = node;
    if (body.op !== 'divert' || body.push !== 'function') return [];
    const entry = body.to.node;
    const { reads, writes } = reach.touched(entry);
    const args = writes.size === 0 ? undefined : argumentsOf(graph, node, entry);
    const key = `${entry} ${args?.join()}`;
    if (args === undefined || known.has(key)) return [];
    known.add(key);
    return [{ entry, args, reads, writes }];
  });
}

type Calls = ReturnType<typeof callsOf>;

/** The variables that some function keeps: it looks at that one alone, and writes it. */
function namesOf(calls: Calls): ReadonlySet<string> {
  return new Set(
    calls.flatMap(({ reads, writes }) => {
      const [name] = reads;
      return name !== undefined && reads.size === 1 && writes.has(name) ? [name] : [];
    }),
  );
}

/** The whole numbers that a variable may come to hold, as far as they can be told beforehand. */
function valuesOf({ graph, layout }: Ground, calls: Calls, name: string): readonly Value[] {
  const found = new Set<Value>();
  for (const { id, body } of graph.nodes) {
    if (body.op !== 'assign' || body.name !== name) continue;
    const written = writtenAt(graph, id)?.body;
    if (written?.op === 'value' && Number.isInteger(written.value)) found.add(written.value);
  }
  const writing = calls.filter(({ writes }) => writes.has(name));
  for (const value of found) {
    if (found.size > MOST_VALUES) return [];
    for (const { entry, args } of writing) {
      const came = callOf({ graph, layout, entry, args, name, value });
      if (came !== undefined && Number.isInteger(came.to)) found.add(came.to);
    }
  }
  return [...found];
}

/**
 * For variables that functions keep, such as trust by `trust(2)`: which values can still come to
 * differ from a place on. Those to which every later question has the same answer, whatever is
 * added on the way, are one. A value that nobody foresaw is told as `otherwise` says.
 */
export function valueLevelsOf(ground: Ground, otherwise: readonly Saturated[]): ValueLevels {
  const calls = callsOf(ground);
  const partings = new Partings(ground);
  const found = new Map<number, Kept & { readonly at: readonly Parting[] }>();
  for (const name of namesOf(calls)) {
    const cell = ground.cells.global(name);
    if (cell === undefined) continue;
    const kept = { name, cell, values: valuesOf(ground, calls, name) };
    if (kept.values.length > 0) found.set(cell, { ...kept, at: partings.of(kept) });
  }
  return (cell, roots) => {
    const kept = found.get(cell);
    if (kept === undefined) return undefined;
    const told = new Map(
      kept.values.map((value, place) => {
        return [value, `#${roots.map((root) => kept.at[root]?.[place]).join()}`];
      }),
    );
    const rest = otherwise[cell] as Saturated;
    return (value) => told.get(value) ?? rest(value);
  };
}
