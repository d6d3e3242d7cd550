import type { SourceSpot } from '../../story/problem.ts';
import { knotLines } from '../../story/source/knot-lines.ts';
import type { Node } from '../graph/node.ts';
import { COMPARISONS } from '../interpreter/operate.ts';
import type { View } from '../scenario/view.ts';

/** A comparison of a variable with a number, as one operand of “and” or “or”. */
interface Gate {
  readonly variable: string;
  readonly op: string;
  readonly limit: number;
}

const isLogic = ({ body }: Node): boolean =>
  body.op === 'native' && (body.name === '&&' || body.name === '||');

function gateAt(nodes: readonly Node[], { id, body }: Node): Gate | undefined {
  if (body.op !== 'native' || !COMPARISONS.has(body.name)) return undefined;
  const read = nodes[id - 2]?.body;
  const value = nodes[id - 1]?.body;
  if (read?.op !== 'read' || value?.op !== 'value' || typeof value.value !== 'number') {
    return undefined;
  }
  const ends = nodes.findIndex((node, at) => at > id && node.body.op === 'end-eval');
  if (!nodes.slice(id + 1, ends).some(isLogic)) return undefined;
  return { variable: read.name, op: body.name, limit: value.value };
}

/** A condition that never holds, with its place in the source. */
export type DeadGate = SourceSpot & { readonly condition: string };

/**
 * Finds comparisons that never hold inside “and” or “or”. What they guard may still be reached by the other operand, so
 * no dead part shows them. Shared files are left out, since their limits serve all stories.
 */
export function deadGates({ stepper, sources, explored }: View): readonly DeadGate[] {
  const { graph, machine } = stepper;
  const lines = knotLines(sources.slice(0, 1));
  const found = new Map<string, DeadGate>();
  for (const node of graph.nodes) {
    if (explored.seen[node.id] === 0 || machine.held[node.id] === 1) continue;
    const gate = gateAt(graph.nodes, node);
    if (gate === undefined) continue;
    const { variable, op, limit } = gate;
    const [knot = ''] = graph.pathOf(node.id).split('.');
    const within = /^\d+$/.test(knot) ? '' : knot; // what stands before the first knot has no name
    const written = new RegExp(`\\b${variable}\\s*${op}\\s*${limit}\\b`);
    const at = lines.find((line) => line.knot === within && written.test(line.text));
    if (at === undefined) continue;
    const condition = `${variable} ${op} ${limit}`;
    found.set(`${at.line} ${condition}`, { condition, file: at.file, line: at.line });
  }
  return [...found.values()];
}
