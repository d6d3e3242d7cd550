import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { IntValue, StringValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import type { SourceSpot } from '../../story/problem.ts';
import { endOfOption } from '../../story/source/option-body.ts';
import { waitsOf } from '../../story/source/waits.ts';
import { isCommand, type Node } from '../graph/graph.ts';
import { COMPARISONS } from '../interpreter/watched-story.ts';
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
  const unseen = nodes.flatMap(({ id, parent, content }) => {
    const silent = content instanceof StringValue && view.explored.seen[id] === 0;
    const text = silent ? String(content).trim() : '';
    return text === '' ? [] : [{ id, parent, text, tag: isCommand(nodes[id - 1], 'BeginTag') }];
  });
  const silent = new Set(unseen.flatMap(({ parent, tag }) => (tag ? [] : [parent])));
  const tagged = new Set<string>(); // lines with a finding already: one is enough
  for (const { id, parent, text, tag } of unseen) {
    if (tag && silent.has(parent)) continue;
    const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const before = tag ? '# ' : '(^\\s*|[:|{}[\\]]\\s*)';
    const spot = spotOfNode(view, id, new RegExp(`${before}${escaped}\\s*([|{}#<\\]]|->|$)`));
    const key = `${spot?.file}:${spot?.line}`;
    if (tag && tagged.has(key)) continue;
    if (tag) tagged.add(key);
    yield deadFinding(view, tag ? 'tag' : 'text', text.slice(0, 60), spot);
  }
}

const isLogic = ({ content }: Node): boolean =>
  content instanceof NativeFunctionCall && (content.name === '&&' || content.name === '||');

/** Returns the variable that a node compares with a number, as one operand of “and” or “or”. */
function gateAt(nodes: readonly Node[], { id, content }: Node) {
  if (!(content instanceof NativeFunctionCall && COMPARISONS.has(content.name))) return undefined;
  const read = nodes[id - 2]?.content;
  const limit = nodes[id - 1]?.content;
  if (!(read instanceof VariableReference && limit instanceof IntValue)) return undefined;
  const ends = nodes.findIndex((node, at) => at > id && isCommand(node, 'EvalEnd'));
  if (!nodes.slice(id + 1, ends).some(isLogic)) return undefined;
  return { variable: read.name, op: content.name, limit: limit.value };
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
    if (!variable) continue;
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
