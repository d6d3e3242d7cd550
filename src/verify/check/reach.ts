import type { SourceSpot } from '../../story/problem.ts';
import { endOfOption } from '../../story/source/option-body.ts';
import { waitsOf } from '../../story/source/waits.ts';
import type { Node } from '../graph/node.ts';
import { COMPARISONS } from '../interpreter/operate.ts';
import { type CounterFinding, type CounterFindings, spotOfNode } from '../scenario/finding.ts';
import { reachedParts } from '../scenario/map.ts';
import type { View } from '../scenario/view.ts';

/** Something that no path reaches, with its place and what it waits for. */
function deadFinding(
  view: View,
  what: string,
  name: string,
  spot: SourceSpot | undefined,
): CounterFinding {
  const waits = spot ? waitsOf(view.sources, spot) : [];
  const finding = { code: `dead-${what}`, values: { name }, ...spot, unseen: true } as const;
  return waits.length > 0 ? { ...finding, waits } : finding;
}

/** A finding with the line of its file before which it ends: what is in between is not told again. */
interface DeadPart {
  readonly finding: CounterFinding;
  readonly end: number;
}

/** Finds the endings, beats and options that no path reaches. */
function deadParts(view: View): readonly DeadPart[] {
  const { outline, sources } = view;
  return reachedParts(view).flatMap(({ head, file, line, reached, unmet }) => {
    const next = outline.parts.find((part) => part.file === file && part.line > line);
    if (!reached) {
      const finding = deadFinding(view, head.type, head.id, { file, line });
      return [{ finding, end: next?.line ?? Infinity }];
    }
    return unmet.map(({ option, ...spot }) => ({
      finding: deadFinding(view, 'option', option.id, spot),
      end: endOfOption(sources, spot),
    }));
  });
}

/** Finds texts and tags that no path says. The tags of a line that is not said are not told separately. */
function* deadTexts(view: View): CounterFindings {
  const { nodes } = view.stepper.graph;
  const unseen = nodes.flatMap(({ id, parent, body }) => {
    const text = body.op === 'text' && view.explored.seen[id] === 0 ? body.text.trim() : '';
    return text === '' ? [] : [{ id, parent, text, tag: nodes[id - 1]?.body.op === 'begin-tag' }];
  });
  const silent = new Set(unseen.flatMap(({ parent, tag }) => (tag ? [] : [parent])));
  const tagged = new Set<string>(); // lines with a finding already: one is enough
  for (const { id, parent, text, tag } of unseen) {
    if (tag && silent.has(parent)) continue;
    const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const before = tag ? '# ' : '(^\\s*|[:|{}\\]]\\s*)';
    const spot = spotOfNode(view, id, new RegExp(`${before}${escaped}\\s*([|{}#<]|->|$)`));
    const key = `${spot?.file}:${spot?.line}`;
    if (tag && tagged.has(key)) continue;
    if (tag) tagged.add(key);
    yield deadFinding(view, tag ? 'tag' : 'text', text.slice(0, 60), spot);
  }
}

const isLogic = ({ body }: Node): boolean =>
  body.op === 'native' && (body.name === '&&' || body.name === '||');

/** Returns the variable that a node compares with a number, as one operand of “and” or “or”. */
function gateAt(nodes: readonly Node[], { id, body }: Node) {
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

/**
 * Finds comparisons that never hold inside “and” or “or”. What they guard may still be reached by the other operand, so
 * no dead part shows them. Shared files are left out, since their limits serve all stories.
 */
function* deadGates(view: View): CounterFindings {
  const { graph, machine } = view.stepper;
  for (const node of graph.nodes) {
    if (view.explored.seen[node.id] === 0 || machine.held[node.id] === 1) continue;
    const { variable, op, limit } = gateAt(graph.nodes, node) ?? {};
    if (variable === undefined) continue;
    const written = new RegExp(`\\b${variable}\\s*${op}\\s*${limit}\\b`);
    const spot = spotOfNode(view, node.id, written);
    if (spot?.file !== view.sources[0]?.file) continue;
    yield deadFinding(view, 'gate', `${variable} ${op} ${limit}`, spot);
  }
}

/** Checks that some path reaches every ending, beat, option, text, tag and limit. */
export function* checkReach(view: View): CounterFindings {
  const parts = deadParts(view);
  const isTold = ({ file, line = 0 }: CounterFinding): boolean =>
    parts.some(
      ({ finding, end }) => finding.file === file && (finding.line ?? 0) <= line && line < end,
    );
  for (const { finding } of parts) yield finding;
  for (const finding of deadTexts(view)) if (!isTold(finding)) yield finding;
  for (const finding of deadGates(view)) if (!isTold(finding)) yield finding;
}
